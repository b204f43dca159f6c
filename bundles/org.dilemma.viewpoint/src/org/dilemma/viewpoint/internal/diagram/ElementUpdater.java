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
import java.util.List;
import java.util.Objects;

import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.expression.Variables;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/**
 * Brings label, tooltip, style and size of a view up to date. Each expression knows the variables that it knows in
 * Sirius, no others.
 */
final class ElementUpdater {
    /** What Sirius shows for a label that fails. */
    static final String FAILED_LABEL = "Invalid feature as name";

    private final Scene scene;
    private final DSemanticDiagram diagram;
    private final Interpreter interpreter;
    private final Variables variables;

    ElementUpdater(Scene scene) {
        this.scene = scene;
        diagram = scene.diagram;
        interpreter = scene.interpreter;
        variables = scene.variables;
    }

    /** Brings a node, container, list or element of a list up to date. */
    void update(AbstractDNode view, NodeMapping mapping) {
        DSemanticDecorator holder = (DSemanticDecorator) view.eContainer();
        EObject self = view.getTarget();
        int mark = variables.mark();
        if (scene.isAttached(self) && scene.isAttached(holder.getTarget())) {
            variables.set(Names.VIEW, view).set(Names.DIAGRAM, diagram);
            int inner = variables.mark();
            variables.set(Names.CONTAINER, holder.getTarget()).set(Names.CONTAINER_VIEW, holder);
            StylePlan style = scene.plan.styles.choose(mapping, self);
            variables.reset(inner);
            if (style != null) {
                applyStyle(view, holder, style, mark);
            }
        }
        variables.reset(mark);
        scene.plan.decorations.update(view);
        updateSemanticElements(view, mapping, true);
    }

    private void applyStyle(AbstractDNode view, DSemanticDecorator holder, StylePlan style, int mark) {
        updateLabel(view, style.label);
        variables.reset(mark);
        if (view instanceof DNode node && style instanceof NodeStylePlan plan) {
            plan.prepare(node);
        }
        variables.set(Names.VIEW, view);
        updateTooltip(view, style.tooltip);
        variables.set(Names.DIAGRAM, diagram).set(Names.CONTAINER, holder.getTarget())
                .set(Names.CONTAINER_VIEW, holder).set(Names.VIEWPOINT, diagram);
        style.apply(view);
    }

    private void updateLabel(DDiagramElement view, Use label) {
        if (!label.isEmpty()) {
            String now = interpreter.string(label, view.getTarget(), FAILED_LABEL);
            if (isOther(view.getName(), now)) {
                view.setName(now);
            }
        }
    }

    /** An empty label stays empty when it has no value. */
    private static boolean isOther(String old, String now) {
        return now == null ? old != null && !old.isEmpty() : !now.equals(old);
    }

    /** One that fails is empty. */
    private void updateTooltip(DDiagramElement view, Use tooltip) {
        if (!tooltip.isEmpty()) {
            String now = interpreter.string(tooltip, view.getTarget(), "");
            if (!Objects.equals(now, view.getTooltipText())) {
                view.setTooltipText(now);
            }
        }
    }

    /** Brings an edge up to date. */
    void update(DEdge edge, EdgeMapping mapping) {
        EObject self = edge.getTarget();
        int mark = variables.mark();
        variables.set(Names.VIEW, edge).set(Names.DIAGRAM, diagram).set(Names.SOURCE_VIEW, edge.getSourceNode())
                .set(Names.TARGET_VIEW, edge.getTargetNode());
        int inner = variables.mark();
        variables.set(Names.CONTAINER, diagram.getTarget()).set(Names.CONTAINER_VIEW, diagram);
        StylePlan style = scene.plan.styles.choose(mapping, self);
        variables.reset(inner);
        if (style != null) {
            style.apply(edge);
            variables.reset(mark);
            variables.set(Names.VIEW, edge).set(Names.DIAGRAM, diagram);
            updateLabels(edge, (EdgeStylePlan) style);
        }
        variables.reset(mark);
        updateSemanticElements(edge, mapping, mapping.useDomainElement);
        scene.plan.decorations.update(edge);
    }

    private void updateLabels(DEdge edge, EdgeStylePlan style) {
        EObject self = edge.getTarget();
        String center = label(style.center.label(), self, edge.getName());
        if (isOther(edge.getName(), center)) {
            edge.setName(center);
        }
        String begin = label(style.begin.label(), self, edge.getBeginLabel());
        if (isOther(edge.getBeginLabel(), begin)) {
            edge.setBeginLabel(begin);
        }
        String end = label(style.end.label(), self, edge.getEndLabel());
        if (!Objects.equals(edge.getEndLabel(), end)) {
            edge.setEndLabel(end);
        }
    }

    private String label(Use label, EObject self, String old) {
        if (label == null) {
            return old == null ? null : "";
        }
        return interpreter.string(label, self, FAILED_LABEL);
    }

    private void updateSemanticElements(DDiagramElement view, Mapping mapping, boolean withTarget) {
        Collection<? extends EObject> now = mapping.semanticElements.isEmpty() ? List.of() : found(view, mapping);
        if (now.isEmpty() && withTarget && view.getTarget() != null) {
            setOnly(view.getSemanticElements(), view.getTarget());
        } else if (!now.isEmpty() && !isSame(now, view.getSemanticElements())) {
            view.getSemanticElements().clear();
            view.getSemanticElements().addAll(now);
        }
    }

    private static void setOnly(List<EObject> elements, EObject only) {
        if (elements.size() != 1 || elements.get(0) != only) {
            elements.clear();
            elements.add(only);
        }
    }

    private static boolean isSame(Collection<? extends EObject> now, List<EObject> old) {
        return List.copyOf(now).equals(old);
    }

    private Collection<? extends EObject> found(DDiagramElement view, Mapping mapping) {
        DSemanticDecorator holder = (DSemanticDecorator) view.eContainer();
        int mark = variables.mark();
        variables.set(Names.VIEW, view).set(Names.DIAGRAM, diagram).set(Names.VIEWPOINT, diagram)
                .set(Names.CONTAINER_VIEW, holder).set(Names.CONTAINER, holder.getTarget());
        if (view instanceof DEdge edge) {
            variables.set(Names.SOURCE, target(edge.getSourceNode())).set(Names.TARGET, target(edge.getTargetNode()))
                    .set(Names.SOURCE_VIEW, edge.getSourceNode()).set(Names.TARGET_VIEW, edge.getTargetNode());
        }
        Collection<? extends EObject> found = interpreter.elements(mapping.semanticElements, view.getTarget());
        variables.reset(mark);
        return found;
    }

    private static EObject target(EdgeTarget end) {
        return end instanceof DSemanticDecorator view ? view.getTarget() : null;
    }
}
