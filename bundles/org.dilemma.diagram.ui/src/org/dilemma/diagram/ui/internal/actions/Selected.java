/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in a diagram, as its elements; and the other way round. */
public final class Selected {

    private Selected() {
    }

    /**
     * The elements of the diagram that are selected.
     *
     * @param viewer shows the diagram
     * @return each once, without the diagram itself; the one that others are measured by comes last
     */
    public static List<DDiagramElement> elements(EditPartViewer viewer) {
        Set<DDiagramElement> elements = new LinkedHashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ViewPart shown && shown.element() instanceof DDiagramElement element) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    /**
     * The nodes among them.
     *
     * @param viewer shows the diagram
     */
    public static List<AbstractDNode> nodes(EditPartViewer viewer) {
        return elements(viewer).stream().filter(AbstractDNode.class::isInstance).map(AbstractDNode.class::cast).toList();
    }

    /**
     * The edges among them.
     *
     * @param viewer shows the diagram
     */
    public static List<DEdge> edges(EditPartViewer viewer) {
        return elements(viewer).stream().filter(DEdge.class::isInstance).map(DEdge.class::cast).toList();
    }

    /**
     * The nodes that have a place of their own and that do not move with another selected one.
     *
     * @param viewer shows the diagram
     */
    public static List<AbstractDNode> movable(EditPartViewer viewer) {
        List<AbstractDNode> nodes = nodes(viewer);
        return nodes.stream().filter(n -> !(n instanceof DNodeListElement) && !isInside(n, nodes)).toList();
    }

    private static boolean isInside(AbstractDNode node, List<AbstractDNode> others) {
        for (EObject at = node.eContainer(); at != null; at = at.eContainer()) {
            if (others.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Selects elements.
     *
     * @param viewer shows the diagram
     * @param elements elements of the diagram; those that are not shown do not matter
     */
    public static void select(EditPartViewer viewer, List<? extends DDiagramElement> elements) {
        List<EditPart> parts = new ArrayList<>();
        for (DDiagramElement element : elements) {
            if (viewer.getEditPartRegistry().get(element) instanceof EditPart part && part.isSelectable()) {
                parts.add(part);
            }
        }
        viewer.setSelection(new StructuredSelection(parts));
    }
}
