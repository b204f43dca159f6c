/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.internal.diagram.DiagramEngine;
import org.dilemma.viewpoint.internal.diagram.Removal;
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
    private final DiagramEngine engine;

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
        diagram = ViewFactory.eINSTANCE.createDSemanticDiagram();
        diagram.setDescription(description);
        diagram.setTarget(target);
        diagram.setName(name);
        engine = new DiagramEngine(session, diagram);
    }

    /** The model with its viewpoints. */
    public Session session() {
        return session;
    }

    /** The views. */
    public DSemanticDiagram diagram() {
        return diagram;
    }

    /**
     * Brings the views in line with the model: views keep their identity, and only what differs is changed. Where the
     * specification has services, the views may change in another thread than this one, which waits for it.
     */
    public void refresh() {
        session.guard().repeat(engine::refresh);
    }

    /** All layers of the description and of the extensions in selected viewpoints, the default layer first. */
    public List<EObject> layers() {
        return engine.layers();
    }

    /**
     * Switches a layer on or off. Views change with the next refresh.
     *
     * @param layer one of {@link #layers()}
     * @param on    whether it is active from now on
     */
    public void activate(EObject layer, boolean on) {
        engine.activate(layer, on);
    }

    /** All filters of the description. */
    public List<EObject> filters() {
        return Elements.many(diagram.getDescription(), "filters");
    }

    /**
     * Switches a filter on or off. Views change with the next refresh.
     *
     * @param filter one of {@link #filters()}
     * @param on     whether it is active from now on
     */
    public void filter(EObject filter, boolean on) {
        List<EObject> active = diagram.getActivatedFilters();
        if (on && !active.contains(filter)) {
            active.add(filter);
        } else if (!on) {
            active.remove(filter);
        }
    }

    /**
     * Makes views on behalf of a tool, even if the mapping or the diagram is not synchronized: one for each candidate
     * of the mapping that is wanted and that has none yet. They go to the end; a refresh brings them to their places.
     *
     * @param mapping   a node or container mapping
     * @param container the diagram or the view to hold them
     * @param wanted    which elements of the model get a view
     * @return the new views
     */
    public List<AbstractDNode> createNodes(EObject mapping, DSemanticDecorator container, Predicate<EObject> wanted) {
        return engine.createNodes(mapping, container, wanted);
    }

    /**
     * Makes edges on behalf of a tool, even if the mapping or the diagram is not synchronized.
     *
     * @param mapping an edge mapping
     * @param wanted  which of the edges that the mapping finds and that are not there yet are made
     * @return the new edges
     */
    public List<DEdge> createEdges(EObject mapping, Predicate<EdgeCandidate> wanted) {
        return engine.createEdges(mapping, wanted);
    }

    /**
     * Takes a view away, with what it holds; edges at it lose that end and go with the next refresh.
     *
     * @param view the view
     */
    public void remove(DDiagramElement view) {
        Removal.remove(view);
    }

    /**
     * A layer, filter, tool or mapping by its name, among all that the diagram has.
     *
     * @param type name of the class in the specification, for instance {@code AbstractToolDescription}
     * @param name its name
     * @return the first one, in the order of {@link #layers()}
     */
    public Optional<EObject> find(String type, String name) {
        List<EObject> places = new ArrayList<>(layers());
        places.add(diagram.getDescription());
        return places.stream().flatMap(place -> find(place, type, name).stream()).findFirst();
    }

    private static Optional<EObject> find(EObject place, String type, String name) {
        if (is(place, type, name)) {
            return Optional.of(place);
        }
        for (Iterator<EObject> parts = place.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (is(part, type, name)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean is(EObject part, String type, String name) {
        return Elements.is(part, type) && name.equals(Elements.name(part));
    }
}
