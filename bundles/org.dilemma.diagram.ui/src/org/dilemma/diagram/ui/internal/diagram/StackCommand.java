/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import org.eclipse.emf.common.command.Command;

/** A command of the scenario as tools of the diagram pass it on. Only {@link StackBridge} runs it. */
public final class StackCommand extends org.eclipse.gef.commands.Command {
    private final Command command;

    /**
     * Wraps a command.
     *
     * @param command the command of the scenario
     */
    public StackCommand(Command command) {
        super(command.getLabel());
        this.command = command;
    }

    /** The command of the scenario. */
    public Command command() {
        return command;
    }

    @Override
    public boolean canExecute() {
        return command.canExecute();
    }
}
