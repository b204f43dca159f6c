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
import java.util.Optional;
import java.util.function.Function;

import org.dilemma.viewpoint.conformance.Representation.DiagramRepresentation;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.tool.EdgeEnd;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/** The steps that switch something on a diagram or use a tool. */
final class DiagramSteps {
    private static final String OK = "ok";

    /** A word that names no element or tool. */
    private static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingException(String text) {
            super(text);
        }
    }

    private final History history;
    private final DiagramTools tools;
    private final DiagramSession session;
    private final DiagramElements elements;

    DiagramSteps(DiagramRepresentation representation, History history) {
        this.history = history;
        this.tools = representation.tools();
        this.session = tools.session();
        this.elements = new DiagramElements(session.diagram(), representation.views(), representation.numbers);
    }

    String run(List<String> words) {
        try {
            return switch (words.get(0)) {
                case "layer", "filter", "synchronized", "viewpoint" -> turn(words);
                default -> use(words);
            };
        } catch (MissingException missing) {
            return missing.getMessage();
        }
    }

    private String turn(List<String> words) {
        String name = words.get(1);
        boolean on = "on".equals(words.get(words.size() - 1));
        history.run(switch (words.get(0)) {
            case "layer" -> () -> session.activate(session.find("Layer", name).orElseThrow(), on);
            case "filter" -> () -> session.filter(session.find("FilterDescription", name).orElseThrow(), on);
            case "synchronized" -> () -> session.diagram().setSynchronized(on);
            default -> () -> session.session().select(viewpoint(name), on);
        });
        return OK;
    }

    private EObject viewpoint(String name) {
        return session.session().specification().viewpoints().stream()
                .filter(viewpoint -> name.equals(Elements.name(viewpoint))).findFirst().orElseThrow();
    }

    private String use(List<String> words) {
        return switch (words.get(0)) {
            case "create" -> history.run(tools.create(tool(words.get(1)), decorator(words.get(3))));
            case "edge" -> history.run(tools.connect(tool(words.get(1)), end(words.get(3)), end(words.get(5))));
            case "op" -> history.run(tools.run(tool(words.get(1)), decorator(words.get(3))));
            case "edit" -> run("no direct edit tool", words.get(1), view -> tools.edit(view, words.get(3)));
            case "delete" -> run("", words.get(1), view -> Optional.of(tools.delete(view)));
            case "reconnect-source" -> reconnect(words, EdgeEnd.SOURCE);
            case "reconnect-target" -> reconnect(words, EdgeEnd.TARGET);
            default -> "unknown step";
        };
    }

    private String reconnect(List<String> words, EdgeEnd end) {
        return run("no reconnect tool", words.get(1),
                view -> tools.reconnect((DEdge) view, end, end(words.get(3))));
    }

    private String run(String without, String word, Function<DDiagramElement, Optional<EditCommand>> command) {
        return command.apply((DDiagramElement) decorator(word)).map(history::run).orElse(without);
    }

    private EObject tool(String name) {
        return session.find("AbstractToolDescription", name)
                .orElseThrow(() -> new MissingException("no such tool " + name));
    }

    private EdgeTarget end(String word) {
        return (EdgeTarget) decorator(word);
    }

    private DSemanticDecorator decorator(String word) {
        return elements.find(word).orElseThrow(() -> new MissingException("no such element " + word));
    }
}
