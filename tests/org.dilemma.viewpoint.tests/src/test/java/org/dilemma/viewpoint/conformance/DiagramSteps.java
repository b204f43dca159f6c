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

    /** An element that a step names and that is not there. */
    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String word) {
            super("no such element " + word);
        }
    }

    private final DiagramRepresentation representation;
    private final DiagramSession session;
    private final DiagramTools tools;

    DiagramSteps(DiagramRepresentation representation) {
        this.representation = representation;
        this.session = representation.session();
        this.tools = new DiagramTools(representation.editing, session);
    }

    String run(List<String> words) {
        try {
            return perform(words);
        } catch (Missing missing) {
            return missing.getMessage();
        }
    }

    private String perform(List<String> words) {
        String name = words.get(1);
        return switch (words.get(0)) {
            case "create" -> representation.run(tools.create(tool(name), element(words.get(3))));
            case "edge" -> representation.run(tools.connect(tool(name), end(words.get(3)), end(words.get(5))));
            case "op" -> representation.run(tools.run(tool(name), element(words.get(3))));
            case "edit" -> run(tools.edit(view(name), words.get(3)), "no direct edit tool");
            case "delete" -> representation.run(tools.delete(view(name)));
            case "reconnect-source" -> reconnect(words, EdgeEnd.SOURCE);
            case "reconnect-target" -> reconnect(words, EdgeEnd.TARGET);
            default -> turn(words);
        };
    }

    private String run(Optional<EditCommand> command, String otherwise) {
        return command.map(representation::run).orElse(otherwise);
    }

    private String reconnect(List<String> words, EdgeEnd end) {
        return run(tools.reconnect((DEdge) view(words.get(1)), end, end(words.get(3))), "no reconnect tool");
    }

    private String turn(List<String> words) {
        String name = words.get(1);
        boolean on = "on".equals(words.get(words.size() - 1));
        return switch (words.get(0)) {
            case "layer" -> turn(() -> session.activate(found("Layer", name), on));
            case "filter" -> turn(() -> session.filter(found("FilterDescription", name), on));
            case "synchronized" -> turn(() -> session.diagram().setSynchronized(on));
            case "viewpoint" -> turn(() -> session.session().select(viewpoint(name), on));
            default -> throw new IllegalArgumentException("unknown step " + words.get(0));
        };
    }

    private String turn(Runnable change) {
        return representation.run(representation.editing.command("switch", () -> true, change));
    }

    private EObject found(String type, String name) {
        return session.find(type, name).orElseThrow(() -> new Missing(name));
    }

    private EObject tool(String name) {
        return found("AbstractToolDescription", name);
    }

    private EObject viewpoint(String name) {
        return session.session().specification().viewpoints().stream()
                .filter(viewpoint -> name.equals(Elements.name(viewpoint))).findFirst()
                .orElseThrow(() -> new Missing(name));
    }

    private DSemanticDecorator element(String word) {
        return "diagram".equals(word) ? session.diagram() : view(word);
    }

    private EdgeTarget end(String word) {
        return (EdgeTarget) view(word);
    }

    private DDiagramElement view(String word) {
        List<DDiagramElement> views = representation.views();
        if (word.startsWith("#")) {
            return representation.numbers.find(word, views).map(DDiagramElement.class::cast)
                    .orElseThrow(() -> new Missing(word));
        }
        return views.stream().filter(view -> isNamed(view, word)).findFirst().orElseThrow(() -> new Missing(word));
    }

    private static boolean isNamed(DDiagramElement view, String word) {
        String name = Elements.name(view.getMapping()) + "/" + ModelText.name(view.getTarget());
        return word.equals(name) || view instanceof DEdge edge
                && word.equals(name + ">" + ModelText.name(((DSemanticDecorator) edge.getTargetNode()).getTarget()));
    }
}
