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
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.dump.Numbers;
import org.dilemma.viewpoint.session.Representations;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.ChangeSet;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;

/** The diagram or table of a case, and what was done so far. */
abstract class Representation {
    final Numbers numbers = new Numbers();
    final Editing editing;
    /** How to take back each step that answered ok, with its refreshes. */
    private final Deque<List<Runnable>> steps = new ArrayDeque<>();

    Representation(Session session) {
        editing = new Editing(session);
    }

    /** The first one that the specification has, if the root lets it in. */
    static Optional<Representation> create(Session session, EObject root) {
        Representations representations = new Representations(session);
        return representations.descriptions().stream().findFirst()
                .filter(description -> representations.isPossible(description, root))
                .map(description -> Elements.is(description, "DiagramDescription")
                        ? new DiagramRepresentation(new DiagramSession(session, description, root, "d"))
                        : new TableRepresentation(new TableSession(session, description, root, "d")));
    }

    /** Runs a step that switches something or uses a tool. */
    abstract String run(List<String> words);

    /** Gives the views that have none their numbers. */
    abstract void number();

    abstract void print(StringBuilder text);

    /** Prints what the validation rules find. */
    abstract void validate(StringBuilder text);

    void refresh() {
        EditCommand refresh = editing.command("refresh", () -> true, () -> {
        });
        refresh.execute();
        if (!steps.isEmpty()) {
            steps.peek().add(refresh::undo);
        }
        number();
    }

    /** Runs a command, and refreshes once more if it ran. */
    String run(EditCommand command) {
        if (!command.canExecute()) {
            return "refused";
        }
        try {
            command.execute();
        } catch (AbortExecutionException aborted) {
            return "exception " + command.failure().map(failure -> failure.getClass().getSimpleName()).orElse("?");
        }
        done(command::undo);
        refresh();
        return "ok";
    }

    void done(Runnable undo) {
        steps.push(new ArrayList<>(List.of(undo)));
    }

    /** A step that changes the model directly: nothing is refreshed. */
    void edit(Runnable change) {
        editing.recorder().begin();
        try {
            change.run();
        } finally {
            ChangeSet changes = editing.recorder().end();
            done(changes::undo);
        }
    }

    void undo() {
        if (!steps.isEmpty()) {
            List<Runnable> step = steps.pop();
            for (int i = step.size() - 1; i >= 0; i--) {
                step.get(i).run();
            }
        }
    }
}
