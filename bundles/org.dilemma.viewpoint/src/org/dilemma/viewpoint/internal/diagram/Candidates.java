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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.expression.Variables;
import org.dilemma.viewpoint.session.DomainType;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** Finds the elements of the model for which a mapping makes views. */
final class Candidates {
    private final Scene scene;
    private final Interpreter interpreter;
    private final Variables variables;
    private final Use rootExpression;
    private final Map<DomainType, List<EObject>> ofWholeModel = new HashMap<>();

    Candidates(Scene scene) {
        this.scene = scene;
        interpreter = scene.interpreter;
        variables = scene.variables;
        rootExpression = interpreter.use(scene.diagram.getDescription(), "rootExpression");
    }

    /** The elements for the nodes of a mapping: all that it finds, or of those that have views already the ones left. */
    Collection<? extends EObject> ofNodes(NodeMapping mapping, DSemanticDecorator holder, boolean all,
            List<? extends DDiagramElement> views) {
        if (all) {
            return mapping.candidates.isEmpty() ? wholeModel(mapping.domain)
                    : ofDomain(mapping.domain, found(mapping.candidates, root(holder), holder));
        }
        return mapping.candidates.isEmpty() ? shown(views)
                : stillFound(views, found(mapping.candidates, root(holder), holder));
    }

    /** The elements that edges of a mapping stand for. */
    Collection<? extends EObject> ofEdges(EdgeMapping mapping, boolean all, List<? extends DDiagramElement> views) {
        if (all) {
            return mapping.candidates.isEmpty() ? wholeModel(mapping.domain)
                    : ofDomain(mapping.domain,
                            found(mapping.candidates, scene.diagram.getTarget(), scene.diagram));
        }
        return mapping.candidates.isEmpty() ? shown(views)
                : stillFound(views, found(mapping.candidates, scene.diagram.getTarget(), scene.diagram));
    }

    /** Whether the precondition of a mapping lets an element in; one that fails does. */
    boolean isLetIn(Mapping mapping, DSemanticDecorator holder, EObject element) {
        if (mapping.precondition.isEmpty()) {
            return true;
        }
        int mark = variables.mark();
        variables.set(Names.CONTAINER_VIEW, holder).set(Names.CONTAINER, holder.getTarget())
                .set(Names.VIEWPOINT, scene.diagram).set(Names.DIAGRAM, scene.diagram);
        boolean letIn = interpreter.truth(mapping.precondition, element, true);
        variables.reset(mark);
        return letIn;
    }

    private EObject root(DSemanticDecorator holder) {
        if (holder != scene.diagram || rootExpression.isEmpty()) {
            return holder.getTarget();
        }
        int mark = variables.mark();
        variables.set(Names.VIEWPOINT, scene.diagram).set(Names.DIAGRAM, scene.diagram);
        EObject root = interpreter.element(rootExpression, holder.getTarget());
        variables.reset(mark);
        return root == null ? holder.getTarget() : root;
    }

    private Collection<? extends EObject> found(Use candidates, EObject self, DSemanticDecorator holder) {
        int mark = variables.mark();
        variables.set(Names.CONTAINER_VIEW, holder).set(Names.VIEWPOINT, scene.diagram)
                .set(Names.VIEW_POINT, scene.diagram).set(Names.DIAGRAM, scene.diagram);
        Collection<? extends EObject> found = interpreter.elements(candidates, self);
        variables.reset(mark);
        return found;
    }

    private static Collection<? extends EObject> ofDomain(DomainType domain, Collection<? extends EObject> found) {
        for (EObject element : found) {
            if (!domain.matches(element)) {
                return found.stream().filter(domain::matches).toList();
            }
        }
        return found;
    }

    private List<EObject> wholeModel(DomainType domain) {
        return ofWholeModel.computeIfAbsent(domain, scene.session::elements);
    }

    private List<EObject> shown(List<? extends DDiagramElement> views) {
        List<EObject> shown = new ArrayList<>(views.size());
        for (DDiagramElement view : views) {
            if (scene.isAttached(view.getTarget())) {
                shown.add(view.getTarget());
            }
        }
        return shown;
    }

    private List<EObject> stillFound(List<? extends DDiagramElement> views, Collection<? extends EObject> found) {
        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(found);
        List<EObject> left = shown(views);
        left.removeIf(element -> !all.contains(element));
        return left;
    }
}
