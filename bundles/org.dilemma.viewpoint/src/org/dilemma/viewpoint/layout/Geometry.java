/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.internal.layout.GeometryBuilder;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/**
 * Where everything that a diagram shows is drawn: what follows from its views, its layout and the measures of text.
 * Hidden elements are not in it. Immutable; the same for the same diagram, layout and fonts.
 *
 * @param nodes the nodes, parents before children, in the order of the diagram
 * @param edges the edges, in the order of the diagram
 * @param bounds the smallest box around everything, labels included; empty for an empty diagram
 * @param shapes the nodes again, by view
 * @param tracks the edges again, by view
 */
public record Geometry(List<NodeShape> nodes, List<EdgeShape> edges, Box bounds, Map<AbstractDNode, NodeShape> shapes,
        Map<DEdge, EdgeShape> tracks) {

    /**
     * Finds it out. Nodes without a place stand where {@link Arranger#placeNew} would place them.
     *
     * @param diagram the diagram
     * @param layout where its elements stand; not changed
     * @param keys names of its elements
     * @param measure measures text
     * @param images finds pictures
     */
    public static Geometry of(DSemanticDiagram diagram, Layout layout, ElementKeys keys, TextMeasure measure,
            Images images) {
        return GeometryBuilder.build(diagram, layout, keys, measure, images);
    }

    /** Where a node is drawn; empty where it is hidden. */
    public Optional<NodeShape> node(AbstractDNode view) {
        return Optional.ofNullable(shapes.get(view));
    }

    /** Where an edge is drawn; empty where it is hidden. */
    public Optional<EdgeShape> edge(DEdge view) {
        return Optional.ofNullable(tracks.get(view));
    }
}
