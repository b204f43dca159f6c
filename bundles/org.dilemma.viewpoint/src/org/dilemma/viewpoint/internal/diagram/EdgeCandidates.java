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
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dilemma.viewpoint.diagram.EdgeCandidate;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.expression.Variables;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/** Finds the edges that a mapping has to show. */
final class EdgeCandidates {
    private final Scene scene;
    private final ViewIndex index;
    private final Candidates candidates;
    private final Interpreter interpreter;
    private final Variables variables;

    EdgeCandidates(Scene scene, ViewIndex index, Candidates candidates) {
        this.scene = scene;
        this.index = index;
        this.candidates = candidates;
        interpreter = scene.interpreter;
        variables = scene.variables;
    }

    /** All edges that a mapping finds, or of those that are shown already the ones left. */
    List<EdgeCandidate> of(EdgeMapping mapping, boolean all, List<DEdge> shown) {
        List<EdgeCandidate> found = new ArrayList<>();
        if (!all) {
            addShown(mapping, shown, found);
        } else if (mapping.useDomainElement) {
            addElements(mapping, shown, found);
        } else {
            addRelations(mapping, found);
        }
        return found;
    }

    private void addElements(EdgeMapping mapping, List<DEdge> shown, List<EdgeCandidate> found) {
        Collection<? extends EObject> elements = candidates.ofEdges(mapping, true, shown);
        for (EObject element : unique(elements)) {
            addElement(mapping, element, found);
        }
    }

    private static Collection<? extends EObject> unique(Collection<? extends EObject> elements) {
        if (elements.size() < 2) {
            return elements;
        }
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(elements.size()));
        for (EObject element : elements) {
            if (!seen.add(element)) {
                return new LinkedHashSet<>(elements);
            }
        }
        return elements;
    }

    private void addElement(EdgeMapping mapping, EObject element, List<EdgeCandidate> found) {
        Collection<? extends EObject> sources = find(mapping.sourceFinder, element);
        Collection<? extends EObject> targets = find(mapping.targetFinder, element);
        for (EObject source : sources) {
            for (EObject target : targets) {
                for (EObject sourceMapping : mapping.sourceMappings) {
                    for (EdgeTarget start : views(sourceMapping, source)) {
                        addBetween(mapping, element, start, target, found);
                    }
                }
            }
        }
    }

    private void addBetween(EdgeMapping mapping, EObject element, EdgeTarget start, EObject target,
            List<EdgeCandidate> found) {
        for (EObject targetMapping : mapping.targetMappings) {
            for (EdgeTarget end : views(targetMapping, target)) {
                if (isLetIn(mapping, element, start, end)) {
                    found.add(new EdgeCandidate(element, start, end));
                }
            }
        }
    }

    private List<EdgeTarget> views(EObject mapping, EObject element) {
        return index.views(scene.plan.mapping(mapping), element);
    }

    private Collection<? extends EObject> find(Use finder, EObject self) {
        int mark = variables.mark();
        variables.set(Names.DIAGRAM, scene.diagram).set(Names.VIEWPOINT, scene.diagram).set(Names.VIEW_POINT,
                scene.diagram);
        Collection<? extends EObject> found = interpreter.elements(finder, self);
        variables.reset(mark);
        return found;
    }

    private void addRelations(EdgeMapping mapping, List<EdgeCandidate> found) {
        for (EObject sourceMapping : mapping.sourceMappings) {
            for (EdgeTarget start : index.views(scene.plan.mapping(sourceMapping))) {
                EObject source = ((DDiagramElement) start).getTarget();
                if (scene.isAttached(source)) {
                    addRelation(mapping, start, source, found);
                }
            }
        }
    }

    private void addRelation(EdgeMapping mapping, EdgeTarget start, EObject source, List<EdgeCandidate> found) {
        EObject element = mapping.targetExpression.isEmpty() ? source : finderStart(mapping, source);
        for (EObject target : unique(find(mapping.targetFinder, element))) {
            addBetween(mapping, element, start, target, found);
        }
    }

    private EObject finderStart(EdgeMapping mapping, EObject source) {
        int mark = variables.mark();
        variables.set(Names.DIAGRAM, scene.diagram).set(Names.VIEWPOINT, scene.diagram).set(Names.VIEW_POINT,
                scene.diagram);
        Object element = interpreter.value(mapping.targetExpression, source, source);
        variables.reset(mark);
        return element instanceof EObject found ? found : null;
    }

    private void addShown(EdgeMapping mapping, List<DEdge> shown, List<EdgeCandidate> found) {
        Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        if (mapping.useDomainElement) {
            elements.addAll(candidates.ofEdges(mapping, true, shown));
        }
        for (DEdge edge : shown) {
            EObject element = edge.getTarget();
            if (edge.getSourceNode() != null && isEnd(edge.getTargetNode(), mapping.targetMappings)
                    && (!mapping.useDomainElement || elements.contains(element) && startsAt(mapping, element, edge))
                    && finds(mapping.targetFinder, element, edge.getTargetNode())
                    && isLetIn(mapping, element, edge.getSourceNode(), edge.getTargetNode())) {
                found.add(new EdgeCandidate(element, edge.getSourceNode(), edge.getTargetNode()));
            }
        }
    }

    private boolean startsAt(EdgeMapping mapping, EObject element, DEdge edge) {
        return isEnd(edge.getSourceNode(), mapping.sourceMappings)
                && finds(mapping.sourceFinder, element, edge.getSourceNode());
    }

    /** Whether the model still has the end that is shown. */
    private boolean finds(Use finder, EObject element, EdgeTarget end) {
        return find(finder, element).contains(((DSemanticDecorator) end).getTarget());
    }

    private boolean isEnd(EdgeTarget end, List<EObject> mappings) {
        return end instanceof DDiagramElement view
                && mappings.stream().anyMatch(mapping -> views(mapping, view.getTarget()).contains(end));
    }

    private boolean isLetIn(EdgeMapping mapping, EObject element, EdgeTarget start, EdgeTarget end) {
        if (mapping.precondition.isEmpty()) {
            return true;
        }
        int mark = variables.mark();
        variables.set(Names.CONTAINER_VIEW, scene.diagram).set(Names.CONTAINER, scene.diagram.getTarget())
                .set(Names.VIEWPOINT, scene.diagram).set(Names.DIAGRAM, scene.diagram)
                .set(Names.SOURCE_VIEW, start).set(Names.TARGET_VIEW, end)
                .set(Names.SOURCE, ((DSemanticDecorator) start).getTarget())
                .set(Names.TARGET, ((DSemanticDecorator) end).getTarget());
        boolean letIn = interpreter.truth(mapping.precondition, element, true);
        variables.reset(mark);
        return letIn;
    }
}
