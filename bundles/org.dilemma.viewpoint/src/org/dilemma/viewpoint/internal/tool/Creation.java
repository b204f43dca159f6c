/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DRepresentationElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes views for what a tool made in the model, before the diagram is brought in line: it is the only way in which
 * mappings that are not synchronized get views.
 */
public final class Creation implements Views {
    private final DiagramSession session;
    private final Placement placement;
    private final Interpreter interpreter;

    /**
     * Makes views in a diagram.
     *
     * @param session the diagram
     */
    public Creation(DiagramSession session) {
        this.session = session;
        this.placement = new Placement(session);
        this.interpreter = session.session().interpreter();
    }

    /**
     * Whether a creation tool may be used in a container.
     *
     * @param container the diagram or a view
     * @param proposed  the mappings of the tool
     * @param tool      the tool
     */
    public boolean accepts(DSemanticDecorator container, List<EObject> proposed, EObject tool) {
        return placement.accepts(container, proposed, tool);
    }

    /**
     * Makes a view for each new element, by the first mapping that takes it.
     *
     * @param container where the tool was used
     * @param proposed  the mappings of the tool
     * @param created   the new elements
     */
    public void createNodes(DSemanticDecorator container, List<EObject> proposed, Collection<EObject> created) {
        List<EObject> mappings = placement.fitting(container, proposed);
        created.forEach(element -> createNode(container, mappings, element));
    }

    private Optional<AbstractDNode> createNode(DSemanticDecorator container, List<EObject> mappings, EObject element) {
        for (EObject mapping : mappings) {
            List<AbstractDNode> views = session.createNodes(mapping, container, other -> other == element);
            if (!views.isEmpty()) {
                return Optional.of(views.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * Makes the edges of the mappings that take new and changed elements, each element the first one. As in Sirius, a
     * mapping then shows all edges that it finds, also where it is not synchronized.
     *
     * @param source   where the tool began
     * @param target   where it ended
     * @param proposed the mappings of the tool
     * @param effects  what the tool did
     */
    public void createEdges(EdgeTarget source, EdgeTarget target, List<EObject> proposed, Effects effects) {
        List<EObject> mappings = placement.fittingEdges(proposed);
        Set<EObject> elements = new LinkedHashSet<>(effects.created());
        elements.addAll(effects.affected());
        Set<EObject> wanted = new LinkedHashSet<>();
        for (EObject element : elements) {
            mappings.stream().filter(mapping -> mappings.size() == 1 || fits(mapping, source, target))
                    .filter(mapping -> takes(mapping, source, element)).findFirst().ifPresent(wanted::add);
        }
        wanted.forEach(mapping -> session.createEdges(mapping, edge -> true));
    }

    /**
     * Whether the ends of an edge may be two views.
     *
     * @param mapping an edge mapping
     * @param source  the view at the start
     * @param target  the view at the end
     * @return whether the mapping allows both
     */
    static boolean fits(EObject mapping, EdgeTarget source, EdgeTarget target) {
        return isEnd(mapping, "sourceMapping", source) && isEnd(mapping, "targetMapping", target);
    }

    static boolean isEnd(EObject mapping, String feature, EdgeTarget view) {
        return view instanceof DRepresentationElement element
                && Elements.many(mapping, feature).contains(element.getMapping());
    }

    private boolean takes(EObject mapping, EdgeTarget source, EObject element) {
        if (Elements.flag(mapping, "useDomainElement")) {
            return session.session().type(Elements.text(mapping, "domainClass")).matches(element);
        }
        EObject start = source instanceof DSemanticDecorator view ? view.getTarget() : null;
        return start == element || start != null
                && interpreter.elements(interpreter.use(mapping, "targetFinderExpression"), start).contains(element);
    }

    @Override
    public Optional<EObject> create(EObject operation, EObject element) {
        Optional<EObject> mapping = Elements.one(operation, "mapping");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        return Elements.is(operation, "CreateEdgeView") ? createEdge(operation, mapping.get(), element)
                : createNode(operation, mapping.get(), element);
    }

    private Optional<EObject> createNode(EObject operation, EObject mapping, EObject element) {
        EObject container = interpreter.element(interpreter.use(operation, "containerViewExpression"), element);
        if (container instanceof DSemanticDecorator view) {
            return createNode(view, List.of(mapping), element).map(EObject.class::cast);
        }
        new Reports(session.session()).warn(operation, "view.none");
        return Optional.empty();
    }

    private Optional<EObject> createEdge(EObject operation, EObject mapping, EObject element) {
        EObject source = end(operation, "sourceExpression", element);
        EObject target = end(operation, "targetExpression", element);
        List<DEdge> edges = session.createEdges(mapping, edge -> edge.element() == element
                && shows(edge.source(), source) && shows(edge.target(), target));
        return edges.stream().findFirst().map(EObject.class::cast);
    }

    private EObject end(EObject operation, String feature, EObject element) {
        EObject end = interpreter.element(interpreter.use(operation, feature), element);
        return end == null ? element : end;
    }

    private static boolean shows(EdgeTarget view, EObject element) {
        return view instanceof DSemanticDecorator decorator && decorator.getTarget() == element;
    }
}
