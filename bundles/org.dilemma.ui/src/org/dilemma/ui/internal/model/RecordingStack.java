/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.Collection;
import java.util.function.Supplier;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** The history of a document: records every change of the model, and brings all diagrams in line with it. */
final class RecordingStack extends BasicCommandStack {
    private final Supplier<Editing> editing;
    private final Runnable before;

    /**
     * Makes an empty history.
     *
     * @param editing records changes; gives null where there is no model
     * @param before told before each step
     */
    RecordingStack(Supplier<Editing> editing, Runnable before) {
        this.editing = editing;
        this.before = before;
    }

    @Override
    public void undo() {
        before.run();
        super.undo();
    }

    @Override
    public void redo() {
        before.run();
        super.redo();
    }

    @Override
    public void execute(Command command) {
        before.run();
        boolean recorded = command == null || command instanceof EditCommand || command instanceof PlainCommand
                || editing.get() == null;
        super.execute(recorded ? command : new Recorded(command, editing.get()));
    }

    /** Another command, recorded; looks like it. */
    private static final class Recorded extends CommandWrapper {
        private final Command original;
        private final EditCommand recorded;

        Recorded(Command original, Editing editing) {
            super(original.getLabel(), original.getDescription(),
                    editing.direct(original.getLabel(), original::execute));
            this.original = original;
            recorded = (EditCommand) command;
        }

        @Override
        protected boolean prepare() {
            return original.canExecute() && super.prepare();
        }

        /** The stack passes in silence over what was aborted, but an error has to be found by somebody. */
        @Override
        public void execute() {
            try {
                super.execute();
            } catch (AbortExecutionException aborted) {
                recorded.failure().filter(f -> !(f instanceof AbortExecutionException))
                        .ifPresent(f -> ILog.get().error(getLabel(), f));
                throw aborted;
            }
        }

        @Override
        public Collection<?> getResult() {
            return original.getResult();
        }

        @Override
        public Collection<?> getAffectedObjects() {
            Collection<?> back = recorded.getAffectedObjects();
            return back.isEmpty() ? original.getAffectedObjects() : back;
        }

        @Override
        public void dispose() {
            super.dispose();
            original.dispose();
        }
    }
}
