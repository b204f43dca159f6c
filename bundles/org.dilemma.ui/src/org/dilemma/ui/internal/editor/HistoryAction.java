/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Undo or Redo, named after the step that it takes back or repeats. */
public final class HistoryAction extends Action {
    private final BooleanSupplier possible;
    private final Supplier<Command> step;
    private final String bare;
    private final String named;
    private final Runnable run;

    private HistoryAction(String definition, BooleanSupplier possible, Supplier<Command> step, String bare,
            String named, Runnable run) {
        this.possible = possible;
        this.step = step;
        this.bare = bare;
        this.named = named;
        this.run = run;
        setActionDefinitionId(definition);
        update();
    }

    /**
     * Makes the Undo action.
     *
     * @param stack the history
     * @param hasPending whether something typed is not in the model yet
     * @param commit writes what was typed, so that it can be undone; drops what cannot be written
     * @return the action
     */
    public static HistoryAction undo(BasicCommandStack stack, BooleanSupplier hasPending, Runnable commit) {
        return new HistoryAction(IWorkbenchCommandConstants.EDIT_UNDO,
                () -> stack.canUndo() || hasPending.getAsBoolean(), stack::getUndoCommand, Messages.Undo_bare,
                Messages.Undo_named, () -> takeBack(stack, hasPending, commit));
    }

    private static void takeBack(BasicCommandStack stack, BooleanSupplier hasPending, Runnable commit) {
        boolean typed = hasPending.getAsBoolean();
        Command before = stack.getMostRecentCommand();
        commit.run();
        boolean written = stack.getMostRecentCommand() != before;
        if (stack.canUndo() && (!typed || written)) {
            stack.undo();
        }
    }

    /**
     * Makes the Redo action.
     *
     * @param stack the history
     * @return the action
     */
    public static HistoryAction redo(BasicCommandStack stack) {
        return new HistoryAction(IWorkbenchCommandConstants.EDIT_REDO, stack::canRedo, stack::getRedoCommand,
                Messages.Redo_bare, Messages.Redo_named, stack::redo);
    }

    /** Takes over name and enablement from the history. */
    public void update() {
        setEnabled(possible.getAsBoolean());
        Command command = step.get();
        setText(command == null ? bare : NLS.bind(named, command.getLabel()));
    }

    @Override
    public void run() {
        if (possible.getAsBoolean()) {
            run.run();
        }
    }
}
