/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.conformance.Representation.DiagramRepresentation;
import org.dilemma.viewpoint.conformance.Representation.TableRepresentation;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.emf.ecore.EObject;

/** One run of a case: from its files to the text that expected.txt has. */
final class CaseRun {
    private final Suite suite;
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private int dumps;

    CaseRun(Suite suite, String name) {
        this.suite = suite;
        this.name = name;
    }

    /** What went wrong in the specification or while it was run. */
    List<Problem> problems() {
        return problems;
    }

    String run() throws IOException {
        EObject root = suite.model(name);
        Session session = new Session(suite.specification(name), root.eResource().getContents(), suite::service,
                problems::add);
        problems.addAll(session.specification().problems());
        Editing editing = new Editing(session);
        Optional<Representation> representation = Representation.create(editing, root);
        if (representation.isEmpty()) {
            return text.append("## no representation available\n").toString();
        }
        run(representation.get(), root, new History(editing));
        return text.toString();
    }

    private void run(Representation representation, EObject root, History history) throws IOException {
        refresh(representation, history);
        refresh(representation, history);
        text.append("## initial\n");
        representation.print(text);
        ModelEdits edits = new ModelEdits(root);
        for (String step : suite.text(name, "steps.txt").lines().filter(line -> !line.isBlank()).toList()) {
            List<String> words = Words.of(step);
            switch (words.get(0)) {
                case "refresh" -> refresh(representation, history);
                case "dump" -> dump(representation, root);
                case "validate" -> validate(representation);
                case "undo" -> history.undo();
                default -> answer(step, words, representation, edits, history);
            }
        }
    }

    private static void refresh(Representation representation, History history) {
        history.refresh();
        representation.number();
    }

    private void validate(Representation representation) {
        text.append("## validate\n");
        if (representation instanceof DiagramRepresentation diagram) {
            RuleText.print(diagram.tools().session(), representation.numbers, text);
        }
    }

    private void dump(Representation representation, EObject root) {
        text.append("## dump ").append(++dumps).append('\n');
        representation.print(text);
        text.append("-- model\n");
        ModelText.print(root, text);
    }

    private void answer(String step, List<String> words, Representation representation, ModelEdits edits,
            History history) {
        String answer = "ok";
        if (ModelEdits.isEdit(words.get(0))) {
            representation.withoutRefresh(() -> history.run(() -> edits.run(words)));
        } else {
            answer = representation instanceof TableRepresentation table ? new TableSteps(table, history).run(words)
                    : new DiagramSteps((DiagramRepresentation) representation, history).run(words);
            representation.number();
            refresh(representation, history);
        }
        text.append("> ").append(step).append(" : ").append(answer).append('\n');
    }
}
