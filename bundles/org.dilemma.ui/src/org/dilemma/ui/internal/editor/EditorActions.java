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
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo, Redo and Revert of one editor. */
final class EditorActions {
    private final HistoryAction undo;
    private final HistoryAction redo;
    private final Action revert;
    private final BooleanSupplier dirty;

    /**
     * Makes the actions.
     *
     * @param stack the history
     * @param page the editor's widgets, which may hold text that is not in the model
     * @param dirty whether there is anything to take back
     * @param load reads the file again
     */
    EditorActions(BasicCommandStack stack, EditorPage page, BooleanSupplier dirty, Runnable load) {
        this.dirty = dirty;
        undo = HistoryAction.undo(stack, page::hasPending, page::commitOrDrop);
        redo = HistoryAction.redo(stack);
        revert = new Action() {
            @Override
            public void run() {
                load.run();
            }
        };
    }

    /** Takes over names and enablement from the history. */
    void update() {
        undo.update();
        redo.update();
        revert.setEnabled(dirty.getAsBoolean());
    }

    /**
     * Connects all actions with the workbench's menus.
     *
     * @param bars the action bars of the editor
     */
    void install(IActionBars bars) {
        installHistory(bars);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
    }

    /**
     * Connects Undo and Redo.
     *
     * @param bars action bars of the editor or of a view
     */
    void installHistory(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }
}
