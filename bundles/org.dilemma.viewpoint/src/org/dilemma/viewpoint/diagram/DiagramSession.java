/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/**
 * One diagram: its views and what a person has switched on. Nothing here records changes; who needs undo records the
 * model and the views. Belongs to one thread at a time.
 */
public final class DiagramSession {
    private final Session session;
    private final DSemanticDiagram diagram;

    /**
     * Makes an empty diagram with the layers that are active from the start. Call {@link #refresh()} to fill it.
     *
     * @param session     the model with its viewpoints
     * @param description a diagram description of the specification
     * @param target      the element of the model that the diagram shows
     * @param name        name of the diagram
     */
    public DiagramSession(Session session, EObject description, EObject target, String name) {
        this.session = session;
        this.diagram = ViewFactory.eINSTANCE.createDSemanticDiagram();
        diagram.setDescription(description);
        diagram.setTarget(target);
        diagram.setName(name);
    }

    /** The model with its viewpoints. */
    public Session session() {
        return session;
    }

    /** The views. */
    public DSemanticDiagram diagram() {
        return diagram;
    }

    /** Brings the views in line with the model: views keep their identity, and only what differs is changed. */
    public void refresh() {
        throw new UnsupportedOperationException();
    }

    /** All layers of the description and of the extensions in selected viewpoints, the default layer first. */
    public List<EObject> layers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Switches a layer on or off. Views change with the next refresh.
     *
     * @param layer one of {@link #layers()}
     * @param on    whether it is active from now on
     */
    public void activate(EObject layer, boolean on) {
        throw new UnsupportedOperationException();
    }

    /** All filters of the description. */
    public List<EObject> filters() {
        throw new UnsupportedOperationException();
    }

    /**
     * Switches a filter on or off. Views change with the next refresh.
     *
     * @param filter one of {@link #filters()}
     * @param on     whether it is active from now on
     */
    public void filter(EObject filter, boolean on) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes views on behalf of a tool, even if the mapping or the diagram is not synchronized: one for each candidate
     * of the mapping that is wanted and that has none yet.
     *
     * @param mapping   a node or container mapping
     * @param container the diagram or the view to hold them
     * @param wanted    which elements of the model get a view
     * @return the new views
     */
    public List<AbstractDNode> createNodes(EObject mapping, DSemanticDecorator container, Predicate<EObject> wanted) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes edges on behalf of a tool, even if the mapping or the diagram is not synchronized.
     *
     * @param mapping an edge mapping
     * @param wanted  which of the new edges stay; each has its mapping, target and ends when it is asked
     * @return the new edges
     */
    public List<DEdge> createEdges(EObject mapping, Predicate<EdgeCandidate> wanted) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a view away, with what it holds; edges at it lose that end and go with the next refresh.
     *
     * @param view the view
     */
    public void remove(DDiagramElement view) {
        throw new UnsupportedOperationException();
    }

    /**
     * A layer, filter, tool or mapping by its name, among all that the diagram has.
     *
     * @param type name of the class in the specification, for instance {@code AbstractToolDescription}
     * @param name its name
     * @return the first one, in the order of {@link #layers()}
     */
    public Optional<EObject> find(String type, String name) {
        throw new UnsupportedOperationException();
    }
}
