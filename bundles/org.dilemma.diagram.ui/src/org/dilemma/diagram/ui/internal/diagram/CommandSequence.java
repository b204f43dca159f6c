/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dilemma.ui.internal.model.PlainCommand;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Several commands as one. Each is made when the ones before have run, as these may decide whether it still has
 * something to do; one that cannot run then is left out. If one fails, those before are taken back.
 */
public class CommandSequence extends AbstractCommand implements PlainCommand {
    private final List<Supplier<Optional<? extends Command>>> steps;
    private final List<Command> done = new ArrayList<>();

    /**
     * Makes a sequence.
     *
     * @param label what a person reads behind Undo
     * @param steps make the commands
     */
    public CommandSequence(String label, List<Supplier<Optional<? extends Command>>> steps) {
        super(label);
        this.steps = List.copyOf(steps);
    }

    @Override
    protected boolean prepare() {
        return !steps.isEmpty();
    }

    @Override
    public void execute() {
        try {
            for (Supplier<Optional<? extends Command>> step : steps) {
                Optional<? extends Command> command = step.get();
                if (command.isPresent() && command.get().canExecute()) {
                    command.get().execute();
                    done.add(command.get());
                }
            }
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        }
    }

    @Override
    public boolean canUndo() {
        return done.stream().allMatch(Command::canUndo);
    }

    @Override
    public void undo() {
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).undo();
        }
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }

    @Override
    public boolean changesModel() {
        return done.stream().anyMatch(c -> !(c instanceof PlainCommand plain) || plain.changesModel());
    }

    @Override
    public Collection<?> getResult() {
        return done.stream().flatMap(c -> c.getResult().stream()).toList();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return done.stream().flatMap(c -> c.getAffectedObjects().stream()).toList();
    }
}
