/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;

/**
 * A change of the model and of the views of it that is done, undone and redone as one. If it fails, everything is as
 * before, and it asks the command stack to forget it.
 */
public final class EditCommand extends AbstractCommand {
    private final Editing editing;
    private final BooleanSupplier allowed;
    private final Supplier<ChangeSet> change;
    private final Consumer<RuntimeException> whenFailed;
    private Collection<?> results = List.of();
    private ChangeSet changes;
    private int seen;
    private boolean undone;
    private RuntimeException failure;

    EditCommand(Editing editing, String label, BooleanSupplier allowed, Supplier<ChangeSet> change,
            Consumer<RuntimeException> whenFailed) {
        super(label);
        this.editing = editing;
        this.allowed = allowed;
        this.change = change;
        this.whenFailed = whenFailed;
    }

    /** Asks whether the change may run, which the precondition of a tool decides. */
    @Override
    protected boolean prepare() {
        return editing.session().guard().ask(allowed::getAsBoolean);
    }

    /**
     * Changes the model and brings diagrams and tables in line.
     *
     * @throws AbortExecutionException if it failed; {@link #failure()} says why
     */
    @Override
    public void execute() {
        try {
            changes = change.get();
            seen = editing.disturbances();
        } catch (RuntimeException thrown) {
            failure = thrown;
            whenFailed.accept(thrown);
            throw new AbortExecutionException(thrown);
        }
    }

    /** Why it failed, if it did. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public boolean canUndo() {
        return changes != null;
    }

    /** Takes the change back. Diagrams and tables may have been opened, closed or brought in line since. */
    @Override
    public void undo() {
        editing.replay(changes::undo, seen);
        undone = true;
    }

    /** Does the change again. Diagrams and tables may have been opened, closed or brought in line since. */
    @Override
    public void redo() {
        editing.replay(changes::redo, seen);
        undone = false;
    }

    /** Names the collection that holds what it makes, once it has run. */
    void results(Collection<?> made) {
        results = made;
    }

    /** The objects that a tool made in the model, in their order. */
    @Override
    public Collection<?> getResult() {
        return List.copyOf(results);
    }

    /** What it made in the model; after an undo, what it had taken out of the model and is back. */
    @Override
    public Collection<?> getAffectedObjects() {
        return undone ? editing.present(changes) : getResult();
    }
}
