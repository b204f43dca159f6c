/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.validation.DiagramRules;
import org.dilemma.viewpoint.validation.Violation;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.eclipse.emf.ecore.EObject;

/**
 * The errors and warnings of what a diagram shows: the issues of the model, and the rules of the notation that are not
 * kept. An issue of something that is not shown belongs to what is shown around it. Found out anew after each validation
 * and whenever the diagram shows something else. For the user-interface thread.
 */
public final class DiagramProblems {
    private final DiagramView view;
    private List<Issue> issues;
    private List<Violation> violations = List.of();
    private Geometry geometry;
    private Map<DDiagramElement, List<ElementProblem>> problems = Map.of();

    /**
     * The problems of a diagram.
     *
     * @param view the diagram
     */
    public DiagramProblems(DiagramView view) {
        this.view = view;
    }

    /**
     * What is wrong with an element.
     *
     * @param element an element of the diagram
     * @return errors first; infos are left out
     */
    public List<ElementProblem> of(DDiagramElement element) {
        return all().getOrDefault(element, List.of());
    }

    /** What is wrong, by element; only those with an error or warning. */
    public Map<DDiagramElement, List<ElementProblem>> all() {
        List<Issue> now = view.document().issues();
        if (issues != now) {
            issues = now;
            violations = new DiagramRules(view.session()).check();
            geometry = null;
        }
        if (geometry != view.geometry()) {
            geometry = view.geometry();
            problems = find();
        }
        return problems;
    }

    private Map<DDiagramElement, List<ElementProblem>> find() {
        Map<DDiagramElement, List<ElementProblem>> found = new HashMap<>();
        if (issues.stream().anyMatch(i -> i.level() != IssueLevel.INFO)) {
            Map<EObject, List<DDiagramElement>> shown = shown();
            issues.forEach(i -> elements(i, shown).forEach(e -> add(e, ElementProblem.of(i), found)));
        }
        violations.forEach(v -> add(v.view(), ElementProblem.of(v), found));
        found.values().forEach(list -> list.sort((a, b) -> a.level().compareTo(b.level())));
        return found;
    }

    private static void add(DDiagramElement element, ElementProblem problem,
            Map<DDiagramElement, List<ElementProblem>> found) {
        if (problem.level() != IssueLevel.INFO) {
            found.computeIfAbsent(element, e -> new ArrayList<>(2)).add(problem);
        }
    }

    private Map<EObject, List<DDiagramElement>> shown() {
        Map<EObject, List<DDiagramElement>> shown = new IdentityHashMap<>();
        for (NodeShape node : geometry.nodes()) {
            if (!isPartOfTheSame(node.view())) {
                add(node.view(), shown);
            }
        }
        for (EdgeShape edge : geometry.edges()) {
            if (standsForItsTarget(edge.view())) {
                add(edge.view(), shown);
            }
        }
        return shown;
    }

    /** A line that shows more of what its container shows: one sign is enough. */
    private static boolean isPartOfTheSame(DDiagramElement node) {
        return node.eContainer() instanceof DDiagramElement around && around.getTarget() == node.getTarget();
    }

    /** Other edges have the element at their start for a target, of which they say nothing. */
    private static boolean standsForItsTarget(DEdge edge) {
        return edge.getMapping() != null && Elements.flag(edge.getMapping(), "useDomainElement");
    }

    private static void add(DDiagramElement view, Map<EObject, List<DDiagramElement>> shown) {
        if (view.getTarget() != null) {
            shown.computeIfAbsent(view.getTarget(), e -> new ArrayList<>(1)).add(view);
        }
    }

    private static List<DDiagramElement> elements(Issue issue, Map<EObject, List<DDiagramElement>> shown) {
        EObject element = issue.element();
        while (element != null && !shown.containsKey(element)) {
            element = element.eContainer() instanceof Scenario ? null : element.eContainer();
        }
        return shown.getOrDefault(element, List.of());
    }
}
