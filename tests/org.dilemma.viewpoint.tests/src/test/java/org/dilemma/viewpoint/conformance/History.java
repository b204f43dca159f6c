/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.emf.common.command.AbortExecutionException;

/** Runs steps as commands and takes them back: each with the refreshes that followed it. */
final class History {
    private final Editing editing;
    private final Deque<List<EditCommand>> steps = new ArrayDeque<>();

    History(Editing editing) {
        this.editing = editing;
    }

    /** Runs a step and says what the runner answers. */
    String run(EditCommand command) {
        if (!command.canExecute()) {
            return "refused";
        }
        try {
            command.execute();
        } catch (AbortExecutionException failed) {
            return "exception " + command.failure().orElseThrow().getClass().getSimpleName();
        }
        steps.push(new ArrayList<>(List.of(command)));
        return "ok";
    }

    /** Runs something that always goes and is taken back as one step. */
    void run(Runnable change) {
        run(editing.command("", () -> true, change));
    }

    /** Refreshes; that is taken back with the step before it. */
    void refresh() {
        EditCommand refresh = editing.command("", () -> true, () -> {
        });
        refresh.canExecute();
        refresh.execute();
        if (!steps.isEmpty()) {
            steps.peek().add(refresh);
        }
    }

    /** Takes back the last step, if there is one. */
    void undo() {
        if (!steps.isEmpty()) {
            List<EditCommand> step = steps.pop();
            for (int i = step.size() - 1; i >= 0; i--) {
                step.get(i).undo();
            }
        }
    }
}
