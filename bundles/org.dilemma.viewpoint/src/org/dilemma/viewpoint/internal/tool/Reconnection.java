/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/**
 * Moves an end of an edge to another view. The edge itself is moved besides what the tool does to the model, so that it
 * keeps its identity if the model then agrees.
 */
public final class Reconnection {
    private static final String BOTH = "RECONNECT_BOTH";

    private final ToolRunner runner;
    private final EObject tool;
    private final DEdge edge;
    private final EdgeTarget from;
    private final EdgeTarget to;
    private final List<EObject> mappings;

    /**
     * Prepares to move an end.
     *
     * @param runner   runs the operations
     * @param tool     a ReconnectEdgeDescription
     * @param mappings the edge mappings that use the tool
     * @param edge     the edge
     * @param from     the present view at the end
     * @param to       the view that the end is moved to
     */
    public Reconnection(ToolRunner runner, EObject tool, List<EObject> mappings, DEdge edge, EdgeTarget from,
            EdgeTarget to) {
        this.runner = runner;
        this.tool = tool;
        this.mappings = mappings;
        this.edge = edge;
        this.from = from;
        this.to = to;
    }

    /**
     * Moves the end and runs the tool.
     *
     * @param views makes views
     * @return what the operations did
     */
    public Effects run(Views views) {
        EObject element = edge.getTarget();
        EdgeTarget source = edge.getSourceNode();
        EdgeTarget target = edge.getTargetNode();
        Names names = new Names(tool).put("element", element).put("source", element(from)).put("sourceView", from)
                .put("target", element(to)).put("targetView", to).put("edgeView", edge)
                .always("otherEnd", source == from ? target : source);
        boolean relation = isRelation(edge.getMapping());
        Optional<EObject> mapping = bestMapping(movesTarget(target));
        mapping.filter(best -> best != edge.getMapping()).ifPresent(edge::setMapping);
        if (from == source && (relation || mapping.filter(Reconnection::isRelation).isPresent())) {
            edge.setSourceNode(to);
            edge.setTarget(element(to));
        }
        runner.begin(tool, names.values());
        Effects effects = runner.run(tool, element, views);
        if (movesTarget(target)) {
            edge.setTargetNode(to);
        } else {
            edge.setSourceNode(to);
        }
        return effects;
    }

    /**
     * The mapping of the edge if it allows the new ends, else the last of those of the tool that does. For a tool of both
     * ends Sirius takes the new view for the other end, and so does this.
     */
    private Optional<EObject> bestMapping(boolean movesTarget) {
        boolean ofTarget = movesTarget != BOTH.equals(kind());
        EdgeTarget source = ofTarget ? edge.getSourceNode() : to;
        EdgeTarget target = ofTarget ? to : edge.getTargetNode();
        List<EObject> fitting = mappings.stream().filter(mapping -> Creation.fits(mapping, source, target)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fitting.contains(edge.getMapping()) ? edge.getMapping() : fitting.get(fitting.size() - 1));
    }

    private static boolean isRelation(EObject mapping) {
        return !Elements.flag(mapping, "useDomainElement");
    }

    private boolean movesTarget(EdgeTarget oldTarget) {
        return switch (kind()) {
            case "RECONNECT_TARGET" -> true;
            case BOTH -> oldTarget == from;
            default -> false;
        };
    }

    private String kind() {
        return Elements.literal(tool, "reconnectionKind");
    }

    private static EObject element(EdgeTarget view) {
        return view instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    }
}
