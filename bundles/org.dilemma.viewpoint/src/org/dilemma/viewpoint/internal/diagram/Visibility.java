/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.AppliedCompositeFilters;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.dilemma.viewpoint.view.GraphicalFilter;
import org.dilemma.viewpoint.view.HideFilter;

/**
 * Says which views are seen: those in an active layer that nobody hides and no filter takes away, whose holder is seen,
 * and edges whose ends are seen.
 */
final class Visibility {
    private final DiagramPlan plan;
    /** The edges that are decided or being decided. */
    private final Map<DEdge, Boolean> edges = new IdentityHashMap<>();

    Visibility(DiagramPlan plan) {
        this.plan = plan;
    }

    /** Sets what differs in all views. */
    void update(List<DDiagramElement> views) {
        updateInside(views, null, true, true);
        for (int i = 0, size = views.size(); i < size; i++) {
            if (views.get(i) instanceof DEdge edge) {
                set(edge, isBetweenNodes(edge) ? isSeenBetweenSeen(edge) : isSeen(edge));
            }
        }
    }

    private void updateNode(AbstractDNode view, NodeMapping holder, boolean holderSeen, boolean holderActive) {
        Mapping mapping = plan.mapping(view.getMapping());
        boolean active = holderActive && mapping != null
                && (holder == null ? plan.isShownOnDiagram(mapping) : plan.isShownInside(mapping, holder));
        boolean seen = holderSeen && active && !isTakenAway(view);
        set(view, seen);
        NodeMapping own = mapping instanceof NodeMapping node ? node : null;
        updateInside(view.getOwnedBorderedNodes(), own, seen, active && own != null);
        if (view instanceof DNodeContainer container) {
            updateInside(container.getOwnedDiagramElements(), own, seen, active && own != null);
        } else if (view instanceof DNodeList list) {
            updateInside(list.getOwnedElements(), own, seen, active && own != null);
        }
    }

    /** Not by iterator: those of such lists are slow. */
    private void updateInside(List<? extends DDiagramElement> views, NodeMapping holder, boolean seen, boolean active) {
        for (int i = 0, size = views.size(); i < size; i++) {
            if (views.get(i) instanceof AbstractDNode node) {
                updateNode(node, holder, seen, active);
            }
        }
    }

    private static void set(DDiagramElement view, boolean seen) {
        if (view.isVisible() != seen) {
            view.setVisible(seen);
        }
    }

    private static boolean isTakenAway(DDiagramElement view) {
        List<GraphicalFilter> filters = view.getGraphicalFilters();
        for (int i = 0, size = filters.size(); i < size; i++) {
            GraphicalFilter filter = filters.get(i);
            if (filter instanceof HideFilter || filter instanceof AppliedCompositeFilters) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenNodes(DEdge edge) {
        return !(edge.getSourceNode() instanceof DEdge) && !(edge.getTargetNode() instanceof DEdge);
    }

    private boolean isSeenBetweenSeen(DEdge edge) {
        Mapping mapping = plan.mapping(edge.getMapping());
        return mapping != null && plan.isShownOnDiagram(mapping) && !isTakenAway(edge)
                && isSeen(edge.getSourceNode()) && isSeen(edge.getTargetNode());
    }

    private boolean isSeen(DEdge edge) {
        Boolean known = edges.get(edge);
        if (known == null) {
            edges.put(edge, true);
            known = isSeenBetweenSeen(edge);
            edges.put(edge, known);
        }
        return known;
    }

    private boolean isSeen(EdgeTarget end) {
        if (end instanceof DEdge edge) {
            return isSeen(edge);
        }
        return !(end instanceof DDiagramElement view) || view.isVisible();
    }
}
