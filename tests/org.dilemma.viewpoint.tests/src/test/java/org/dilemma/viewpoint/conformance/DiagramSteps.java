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

import org.dilemma.viewpoint.conformance.Representation.DiagramRepresentation;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;

/** The steps that switch something on a diagram or use a tool. */
final class DiagramSteps {
    private final DiagramRepresentation representation;
    private final DiagramSession session;

    DiagramSteps(DiagramRepresentation representation) {
        this.representation = representation;
        this.session = representation.session();
    }

    String run(List<String> words) {
        String name = words.get(1);
        boolean on = "on".equals(words.get(words.size() - 1));
        switch (words.get(0)) {
            case "layer" -> session.activate(session.find("Layer", name).orElseThrow(), on);
            case "filter" -> session.filter(session.find("FilterDescription", name).orElseThrow(), on);
            case "synchronized" -> session.diagram().setSynchronized(on);
            case "viewpoint" -> session.session().select(session.session().specification().viewpoints().stream()
                    .filter(viewpoint -> name.equals(Elements.name(viewpoint))).findFirst().orElseThrow(), on);
            default -> {
                return "unknown step";
            }
        }
        session.refresh();
        representation.refresh();
        return "ok";
    }
}
