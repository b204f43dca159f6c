/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.EdgeTarget;

/** What a diagram shows: nodes as a forest, and edges with both ends shown. */
final class Scene {
    final List<Item> roots = new ArrayList<>();
    final Map<AbstractDNode, Item> items = new IdentityHashMap<>();
    /** Edges and their keys, in the order of the diagram. */
    final Map<DEdge, String> edges = new LinkedHashMap<>();

    void findEdges(DSemanticDiagram diagram, Layout layout, ElementKeys keys) {
        Map<DEdge, Boolean> known = new IdentityHashMap<>();
        diagram.getOwnedDiagramElements().forEach(view -> {
            if (view instanceof DEdge edge && isShown(edge, layout, keys, known)) {
                edges.put(edge, keys.key(edge).orElseThrow());
            }
        });
    }

    private boolean isShown(DEdge edge, Layout layout, ElementKeys keys, Map<DEdge, Boolean> known) {
        Boolean before = known.putIfAbsent(edge, false); // an edge that ends at itself is not shown
        if (before != null) {
            return before;
        }
        boolean shown = Shown.isShown(edge) && keys.key(edge).filter(k -> !layout.isHidden(k)).isPresent()
                && isShown(edge.getSourceNode(), layout, keys, known)
                && isShown(edge.getTargetNode(), layout, keys, known);
        known.put(edge, shown);
        return shown;
    }

    private boolean isShown(EdgeTarget end, Layout layout, ElementKeys keys, Map<DEdge, Boolean> known) {
        return end instanceof DEdge edge ? isShown(edge, layout, keys, known) : items.containsKey(end);
    }
}
