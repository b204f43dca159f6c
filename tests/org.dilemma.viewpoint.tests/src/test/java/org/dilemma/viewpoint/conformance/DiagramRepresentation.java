/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.List;

import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.dump.DiagramText;
import org.dilemma.viewpoint.validation.DiagramRules;
import org.dilemma.viewpoint.validation.Violation;
import org.dilemma.viewpoint.view.DDiagramElement;

/** The diagram of a case. */
final class DiagramRepresentation extends Representation {
    private final DiagramSession session;
    private final DiagramSteps steps;

    DiagramRepresentation(DiagramSession session) {
        super(session.session());
        this.session = session;
        this.steps = new DiagramSteps(this);
    }

    DiagramSession session() {
        return session;
    }

    List<DDiagramElement> views() {
        return DiagramText.views(session.diagram());
    }

    @Override
    String run(List<String> words) {
        return steps.run(words);
    }

    @Override
    void number() {
        numbers.number(views());
    }

    @Override
    void print(StringBuilder text) {
        new DiagramText(session.diagram(), numbers).print(text);
    }

    @Override
    void validate(StringBuilder text) {
        for (Violation violation : new DiagramRules(session).check()) {
            text.append(String.join("\t", numbers.of(violation.view()), ModelText.reference(violation.element()),
                    violation.ruleName(), violation.level(), violation.message())).append('\n');
        }
    }
}
