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

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.session.Representations;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.emf.ecore.EObject;

/** One run of a case: from its files to the text that expected.txt has. */
final class CaseRun {
    private static final String INIT = "init";

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
        List<String> steps = suite.text(name, "steps.txt").lines().filter(line -> !line.isBlank()).toList();
        if (steps.stream().anyMatch(INIT::equals)) {
            init(session);
        }
        Optional<Representation> representation = Representation.create(session, root);
        if (representation.isEmpty()) {
            return text.append("## no representation available\n").toString();
        }
        run(representation.get(), root, steps);
        return text.toString();
    }

    private void init(Session session) {
        text.append("## representations after init\n");
        for (Representations.Possible made : new Representations(session).initial()) {
            text.append(Elements.is(made.description(), "DiagramDescription") ? "DSemanticDiagram" : "DTable")
                    .append('\t').append(made.title()).append('\n');
        }
    }

    private void run(Representation representation, EObject root, List<String> steps) {
        representation.refresh();
        representation.refresh();
        text.append("## initial\n");
        representation.print(text);
        ModelEdits edits = new ModelEdits(root);
        for (String step : steps) {
            List<String> words = Words.of(step);
            switch (words.get(0)) {
                case INIT -> {
                    // done before
                }
                case "refresh" -> representation.refresh();
                case "undo" -> representation.undo();
                case "dump" -> dump(representation, root);
                case "validate" -> representation.validate(text.append("## validate\n"));
                default -> text.append("> ").append(step).append(" : ").append(answer(words, representation, edits))
                        .append('\n');
            }
        }
    }

    private void dump(Representation representation, EObject root) {
        text.append("## dump ").append(++dumps).append('\n');
        representation.print(text);
        text.append("-- model\n");
        ModelText.print(root, text);
    }

    private static String answer(List<String> words, Representation representation, ModelEdits edits) {
        if (!ModelEdits.isEdit(words.get(0))) {
            return representation.run(words);
        }
        representation.edit(() -> edits.run(words));
        return "ok";
    }
}
