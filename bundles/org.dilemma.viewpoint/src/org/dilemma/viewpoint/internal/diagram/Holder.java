/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.common.util.EList;

/**
 * A view that holds others, and the list in which it holds them.
 *
 * @param view   the diagram, a node, a container or a list
 * @param list   the list
 * @param border whether the list is that of the nodes on the border
 */
record Holder(DSemanticDecorator view, EList<DDiagramElement> list, boolean border) {

    /** The inside of a diagram, container or list. */
    @SuppressWarnings("unchecked")
    static Holder inside(DSemanticDecorator view) {
        if (view instanceof DSemanticDiagram diagram) {
            return new Holder(view, diagram.getOwnedDiagramElements(), false);
        }
        return new Holder(view, view instanceof DNodeContainer container ? container.getOwnedDiagramElements()
                : (EList<DDiagramElement>) (EList<?>) ((DNodeList) view).getOwnedElements(), false);
    }

    /** The border of a node, container or list. */
    @SuppressWarnings("unchecked")
    static Holder border(AbstractDNode view) {
        return new Holder(view, (EList<DDiagramElement>) (EList<?>) view.getOwnedBorderedNodes(), true);
    }

    /** The views of a mapping itself, in the order of the list. */
    List<AbstractDNode> views(NodeMapping mapping) {
        List<AbstractDNode> views = new ArrayList<>();
        for (int i = 0, size = list.size(); i < size; i++) {
            DDiagramElement view = list.get(i);
            if (view.getMapping() == mapping.description && view instanceof AbstractDNode node) {
                views.add(node);
            }
        }
        return views;
    }

    /** The views of a mapping and of those of the same root, in the order of the list. */
    List<AbstractDNode> views(NodeMapping mapping, DiagramPlan plan) {
        List<AbstractDNode> views = new ArrayList<>();
        for (int i = 0, size = list.size(); i < size; i++) {
            DDiagramElement view = list.get(i);
            if (isOf(view, mapping, plan) && view instanceof AbstractDNode node) {
                views.add(node);
            }
        }
        return views;
    }

    private static boolean isOf(DDiagramElement view, NodeMapping mapping, DiagramPlan plan) {
        if (view.getMapping() == mapping.description) {
            return true;
        }
        if (!plan.hasImports) {
            return false;
        }
        Mapping other = plan.mapping(view.getMapping());
        return other != null && other.root == mapping.root;
    }
}
