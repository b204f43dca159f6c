/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DRepresentationElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Deletes what a view shows, and views of what is gone. */
public final class Deletion {
    private final DiagramSession session;
    private final InverseReferences references;

    /**
     * Deletes in a diagram.
     *
     * @param session    the diagram
     * @param references knows who refers to an element
     */
    public Deletion(DiagramSession session, InverseReferences references) {
        this.session = session;
        this.references = references;
    }

    /**
     * Deletes the elements that a view and the views in it show, with all references to them. A relation edge shows
     * none.
     *
     * @param view the view
     */
    public void deleteElements(DDiagramElement view) {
        Set<EObject> elements = new LinkedHashSet<>();
        collect(view, elements);
        if (elements.isEmpty()) {
            return;
        }
        Set<EObject> all = new LinkedHashSet<>(elements);
        elements.forEach(element -> element.eAllContents().forEachRemaining(all::add));
        removeViews(all);
        for (EObject element : elements) {
            references.clear(element);
            EcoreUtil.remove(element);
        }
    }

    private static void collect(DDiagramElement view, Set<EObject> elements) {
        for (EObject element : view.getSemanticElements()) {
            if (element != null && !EcoreUtil.isAncestor(elements, element)) {
                elements.add(element);
            }
        }
        children(view).forEach(list -> list.forEach(child -> collect(child, elements)));
    }

    private static List<List<? extends DDiagramElement>> children(DDiagramElement view) {
        List<List<? extends DDiagramElement>> children = new ArrayList<>(2);
        if (view instanceof DNodeContainer container) {
            children.add(container.getOwnedDiagramElements());
        } else if (view instanceof DNodeList list) {
            children.add(list.getOwnedElements());
        }
        if (view instanceof AbstractDNode node) {
            children.add(node.getOwnedBorderedNodes());
        }
        return children;
    }

    /**
     * Takes the views away all of whose elements are gone.
     *
     * @param gone the elements that are gone
     */
    public void removeViews(Set<EObject> gone) {
        if (!gone.isEmpty()) {
            List<DDiagramElement> views = new ArrayList<>();
            collectViews(session.diagram().getOwnedDiagramElements(), gone, views);
            views.forEach(session::remove);
        }
    }

    private static void collectViews(List<? extends DDiagramElement> among, Set<EObject> gone,
            List<DDiagramElement> views) {
        for (DDiagramElement view : among) {
            if (isGone(view, gone)) {
                views.add(view);
            } else {
                children(view).forEach(list -> collectViews(list, gone, views));
            }
        }
    }

    private static boolean isGone(DRepresentationElement view, Set<EObject> gone) {
        return view.getSemanticElements().isEmpty() ? gone.contains(view.getTarget())
                : gone.containsAll(view.getSemanticElements());
    }

    /**
     * Does what follows the operations of a delete tool: a relation edge goes even if the model keeps the relation, and
     * comes back as another one.
     *
     * @param view    the view that a person deleted
     * @param effects what the operations did
     */
    public void afterTool(DDiagramElement view, Effects effects) {
        removeViews(effects.removed());
        if (view instanceof DEdge edge && edge.eContainer() != null
                && !Elements.flag(edge.getMapping(), "useDomainElement")) {
            session.remove(edge);
        }
    }
}
