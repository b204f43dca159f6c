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
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.AppliedCompositeFilters;
import org.dilemma.viewpoint.view.CollapseFilter;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/**
 * Applies the active composite filters. The conditions of a filter say what stays: a view is hidden or collapsed if a
 * condition is false, or if there is none. As in Sirius, the filters of a view stand in the order in which they came.
 */
final class Filters {
    private static final String COLLAPSE = "COLLAPSE";
    private static final String VARIABLE_FILTER = "VariableFilter";

    /** One rule of a filter, read once; one with variables only has a condition on the elements of the model. */
    private record Rule(EObject filter, boolean collapse, boolean withVariables, List<EObject> mappings, Use semantic,
            Use view) {
    }

    private final DSemanticDiagram diagram;
    private final DiagramPlan plan;
    private final Interpreter interpreter;
    private final List<Rule> rules;

    Filters(DSemanticDiagram diagram, DiagramPlan plan, Interpreter interpreter) {
        this.diagram = diagram;
        this.plan = plan;
        this.interpreter = interpreter;
        rules = diagram.getActivatedFilters().stream().flatMap(filter -> Elements.many(filter, "filters").stream()
                .filter(rule -> Elements.is(rule, "MappingFilter") || Elements.is(rule, VARIABLE_FILTER))
                .map(rule -> rule(filter, rule))).toList();
    }

    private Rule rule(EObject filter, EObject rule) {
        return new Rule(filter, COLLAPSE.equals(Elements.literal(rule, "filterKind")),
                Elements.is(rule, VARIABLE_FILTER), Elements.many(rule, "mappings"),
                interpreter.use(rule, "semanticConditionExpression"),
                interpreter.use(rule, "viewConditionExpression"));
    }

    /** Sets what differs in all views. */
    void update() {
        updateAll(diagram.getOwnedDiagramElements());
    }

    /** Not by iterator: those of such lists are slow. */
    private void updateAll(List<? extends DDiagramElement> views) {
        for (int i = 0, size = views.size(); i < size; i++) {
            update(views.get(i));
        }
    }

    private void update(DDiagramElement view) {
        if (!rules.isEmpty() || !view.getGraphicalFilters().isEmpty()) {
            updateHidden(view);
            updateCollapsed(view);
        }
        if (view instanceof AbstractDNode node) {
            updateAll(node.getOwnedBorderedNodes());
        }
        if (view instanceof DNodeContainer container) {
            updateAll(container.getOwnedDiagramElements());
        } else if (view instanceof DNodeList list) {
            updateAll(list.getOwnedElements());
        }
    }

    private void updateHidden(DDiagramElement view) {
        List<EObject> hiding = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.collapse && !hiding.contains(rule.filter) && takesAway(rule, view)) {
                hiding.add(rule.filter);
            }
        }
        Optional<AppliedCompositeFilters> old = filter(view, AppliedCompositeFilters.class);
        if (hiding.isEmpty()) {
            old.ifPresent(view.getGraphicalFilters()::remove);
            return;
        }
        AppliedCompositeFilters applied = old.orElseGet(() -> {
            AppliedCompositeFilters created = ViewFactory.eINSTANCE.createAppliedCompositeFilters();
            view.getGraphicalFilters().add(created);
            return created;
        });
        List<EObject> known = applied.getCompositeFilterDescriptions();
        if (!known.containsAll(hiding) || known.size() != hiding.size()) {
            known.retainAll(hiding);
            hiding.stream().filter(filter -> !known.contains(filter)).forEach(known::add);
        }
    }

    private void updateCollapsed(DDiagramElement view) {
        boolean collapsed = rules.stream().anyMatch(rule -> rule.collapse && takesAway(rule, view));
        Optional<CollapseFilter> old = filter(view, CollapseFilter.class);
        if (collapsed && old.isEmpty()) {
            view.getGraphicalFilters().add(ViewFactory.eINSTANCE.createCollapseFilter());
        } else if (!collapsed) {
            old.ifPresent(view.getGraphicalFilters()::remove);
        }
    }

    private static <T> Optional<T> filter(DDiagramElement view, Class<T> type) {
        return view.getGraphicalFilters().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private boolean takesAway(Rule rule, DDiagramElement view) {
        if (rule.withVariables) {
            return view.getTarget() == null || isFalse(rule.semantic, view.getTarget());
        }
        if (rule.mappings.isEmpty()) {
            return isFalse(rule.semantic, view) || isFalse(rule.view, view);
        }
        if (!concerns(rule, plan.mapping(view.getMapping()))) {
            return false;
        }
        if (isBlank(rule.semantic) && isBlank(rule.view)) {
            return true;
        }
        return view.getTarget() != null && isFalse(rule.semantic, view.getTarget()) || isFalse(rule.view, view);
    }

    private static boolean concerns(Rule rule, Mapping mapping) {
        return mapping != null && (rule.mappings.contains(mapping.description)
                || mapping.imported != null && Elements.flag(mapping.description, "inheritsAncestorFilters")
                        && concerns(rule, mapping.imported));
    }

    private boolean isFalse(Use condition, EObject self) {
        return !isBlank(condition) && !interpreter.truth(condition, self, true);
    }

    private static boolean isBlank(Use condition) {
        return condition.expression().text().isBlank();
    }
}
