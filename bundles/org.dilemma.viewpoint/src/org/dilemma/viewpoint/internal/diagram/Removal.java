/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes views away. Edges at a view lose that end; they go with the next refresh of their mapping. */
public final class Removal {
    private static final int MANY = 16;

    private Removal() {
    }

    /**
     * Takes one view away, with what it holds.
     *
     * @param view the view
     */
    public static void remove(DDiagramElement view) {
        detachAll(view);
        EcoreUtil.remove(view);
    }

    /** Takes views away from the one list that holds them all. */
    static void removeAll(List<?> holder, Collection<? extends DDiagramElement> views) {
        if (views.size() < MANY) {
            views.forEach(Removal::remove);
        } else {
            views.forEach(Removal::detachAll);
            holder.removeAll(new HashSet<>(views));
        }
    }

    private static void detachAll(EObject view) {
        view.eContents().forEach(Removal::detachAll);
        if (view instanceof EdgeTarget end) {
            List.copyOf(end.getOutgoingEdges()).forEach(edge -> edge.setSourceNode(null));
            List.copyOf(end.getIncomingEdges()).forEach(edge -> edge.setTargetNode(null));
        }
        if (view instanceof DEdge edge) {
            edge.setSourceNode(null);
            edge.setTargetNode(null);
            edge.getPath().clear();
        }
    }
}
