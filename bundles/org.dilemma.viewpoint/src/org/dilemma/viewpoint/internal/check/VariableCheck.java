/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.ServiceCall;
import org.eclipse.emf.ecore.EObject;

/** Every variable that is read is one that Sirius sets or that an element around the expression declares. */
public final class VariableCheck implements ElementCheck {
    private static final String VARIABLE = "var:";
    private static final Set<String> SET_BY_SIRIUS = Set.of("self", "view", "diagram", "viewpoint", "viewPoint",
            "container", "containerView", "element", "source", "target", "sourceView", "targetView", "preSource",
            "preTarget", "preSourceView", "preTargetView", "table", "root", "line", "column", "lineSemantic",
            "columnSemantic", "semanticElement");
    private static final String TYPED_TEXT = "arg\\d+|\\d+";

    @Override
    public void check(EObject element, Report report) {
        for (Values.Value value : Values.expressions(element)) {
            names(value.text()).filter(name -> !isKnown(name, element))
                    .forEach(name -> report.add("variable-missing", element, name, value.feature()));
        }
    }

    private static Stream<String> names(String expression) {
        if (expression.startsWith(VARIABLE)) {
            return Stream.of(expression.strip().substring(VARIABLE.length()));
        }
        return ServiceCall.of(expression).stream()
                .flatMap(call -> Stream.concat(Stream.of(call.receiver()), call.arguments().stream()))
                .filter(name -> !name.isEmpty());
    }

    private static boolean isKnown(String name, EObject element) {
        return SET_BY_SIRIUS.contains(name) || name.matches(TYPED_TEXT) || declared(element).contains(name);
    }

    private static Set<String> declared(EObject element) {
        Set<String> names = new TreeSet<>();
        for (EObject step = element; step != null; step = step.eContainer()) {
            addDeclared(step, names);
            if (!isOperation(step) && step.eContents().stream().anyMatch(VariableCheck::isOperation)) {
                addCreated(step, names);
            }
        }
        return names;
    }

    private static boolean isOperation(EObject element) {
        return Elements.is(element, "ModelOperation") || Elements.is(element, "SwitchChild");
    }

    private static void addDeclared(EObject step, Set<String> names) {
        names.add(Elements.text(step, "variableName"));
        names.add(Elements.text(step, "iteratorName"));
        for (EObject child : step.eContents()) {
            if (Elements.is(child, "AbstractVariable")) {
                names.add(Elements.name(child));
                addDeclared(child, names);
            }
        }
    }

    /** What a tool creates stays known to the operations after the one that creates it. */
    private static void addCreated(EObject firstStep, Set<String> names) {
        firstStep.eAllContents().forEachRemaining(part -> {
            if (Elements.is(part, "CreateInstance")) {
                names.add(Elements.text(part, "variableName"));
            }
        });
    }
}
