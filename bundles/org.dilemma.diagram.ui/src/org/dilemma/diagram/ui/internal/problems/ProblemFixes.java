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
import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.ui.internal.fixes.Fixable;
import org.dilemma.ui.internal.fixes.IssueFixes;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.validation.Violation;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/** Finds what mends the problems of elements of a diagram: the fixes of the model, and those of the notation. */
public final class ProblemFixes {

    private ProblemFixes() {
    }

    /**
     * What can be mended.
     *
     * @param view the diagram
     * @param elements elements of it
     */
    public static List<Fixable> of(DiagramView view, List<DDiagramElement> elements) {
        List<ElementProblem> problems = elements.stream().flatMap(e -> view.problems().of(e).stream()).toList();
        List<Fixable> fixables = new ArrayList<>(new IssueFixes(view.document()).of(
                problems.stream().map(ElementProblem::issue).flatMap(Optional::stream).toList()));
        problems.forEach(p -> p.violation().map(v -> fixable(view, p.text(), v)).filter(f -> !f.choices().isEmpty())
                .ifPresent(fixables::add));
        return fixables;
    }

    private static Fixable fixable(DiagramView view, String text, Violation violation) {
        return new Fixable(text, violation.fixes().stream().map(f -> choice(view, violation, f)).toList());
    }

    private static Fixable.Choice choice(DiagramView view, Violation violation, EObject fix) {
        EObject target = Elements.is(violation.rule(), "ViewValidationRule") ? violation.view() : violation.element();
        return new Fixable.Choice(Elements.name(fix),
                () -> view.execute(view.tools().gestures().fix(fix, target)));
    }
}
