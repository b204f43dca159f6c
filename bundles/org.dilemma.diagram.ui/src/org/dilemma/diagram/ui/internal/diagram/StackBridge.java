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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;

/**
 * Makes the diagram use the command stack of the scenario, which all views of it share. What tools of the diagram want
 * to do arrives there as one command.
 */
public final class StackBridge extends CommandStack {
    private final ScenarioDocument document;

    /**
     * Makes the bridge.
     *
     * @param document the scenario
     */
    public StackBridge(ScenarioDocument document) {
        this.document = document;
    }

    @Override
    public void execute(org.eclipse.gef.commands.Command command) {
        List<Command> commands = new ArrayList<>();
        collect(command, commands);
        if (commands.isEmpty() || !command.canExecute()) {
            return;
        }
        notifyListeners(command, PRE_EXECUTE);
        if (commands.size() == 1) {
            document.stack().execute(commands.get(0));
        } else {
            List<Supplier<Optional<? extends Command>>> steps = new ArrayList<>();
            commands.forEach(c -> steps.add(() -> Optional.of(c)));
            document.stack().execute(new CommandSequence(label(command, commands), steps));
        }
        notifyListeners();
        notifyListeners(command, POST_EXECUTE);
    }

    private static String label(org.eclipse.gef.commands.Command command, List<Command> commands) {
        return command.getLabel() == null || command.getLabel().isBlank() ? commands.get(0).getLabel()
                : command.getLabel();
    }

    private static void collect(org.eclipse.gef.commands.Command command, List<Command> found) {
        if (command instanceof StackCommand shared) {
            found.add(shared.command());
        } else if (command instanceof CompoundCommand compound) {
            compound.getCommands().forEach(c -> collect((org.eclipse.gef.commands.Command) c, found));
        }
    }

    @Override
    public boolean canUndo() {
        return document.stack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return document.stack().canRedo();
    }

    @Override
    public void undo() {
        document.stack().undo();
    }

    @Override
    public void redo() {
        document.stack().redo();
    }

    @Override
    public boolean isDirty() {
        return document.isLoaded() && document.stack().isSaveNeeded();
    }
}
