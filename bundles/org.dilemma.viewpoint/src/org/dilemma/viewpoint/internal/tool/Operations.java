/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs model operations as Sirius does: an operation that cannot do its work is reported and the operations in it run
 * all the same, on the element that was at hand before; an exception of the model ends the whole.
 */
public final class Operations {
    private static final String SELF = "self";

    private final Interpreter interpreter;
    private final Reports reports;
    private final Scope scope;
    private final Views views;
    private final Effects effects = new Effects();
    private final ElementOperations elements;

    /**
     * Prepares to run operations.
     *
     * @param session the model
     * @param scope   the variables
     * @param views   makes views
     */
    public Operations(Session session, Scope scope, Views views) {
        this.interpreter = session.interpreter();
        this.reports = new Reports(session);
        this.scope = scope;
        this.views = views;
        this.elements = new ElementOperations(interpreter, reports, scope, new Types(session.roots()), effects);
    }

    /** What the operations did so far. */
    public Effects effects() {
        return effects;
    }

    /**
     * Runs an operation and those in it.
     *
     * @param operation the operation
     * @param target    the element at hand
     */
    public void run(EObject operation, EObject target) {
        EObject next = target;
        switch (Elements.type(operation)) {
            case "ChangeContext" -> next = changeContext(operation, target);
            case "CreateInstance" -> next = elements.createInstance(operation, target);
            case "SetValue" -> elements.setValue(operation, target);
            case "SetObject" -> elements.setObject(operation, target);
            case "Unset" -> elements.unset(operation, target);
            case "MoveElement" -> elements.moveElement(operation, target);
            case "RemoveElement" -> elements.removeElement(target);
            case "DeleteView" -> elements.deleteView(target);
            case "CreateView", "CreateEdgeView" -> createView(operation, target);
            case "Let" -> next = let(operation, target);
            case "If" -> {
                if (!interpreter.truth(interpreter.use(operation, "conditionExpression"), target, false)) {
                    return;
                }
            }
            case "For" -> {
                forEach(operation, target);
                return;
            }
            case "Switch" -> {
                choose(operation, target);
                return;
            }
            default -> {
                reports.warn(operation, "operation.unsupported", Elements.type(operation));
                return;
            }
        }
        runAll(operation, next);
    }

    private void runAll(EObject owner, EObject target) {
        Elements.many(owner, "subModelOperations").forEach(operation -> run(operation, target));
    }

    private EObject changeContext(EObject operation, EObject target) {
        EObject found = interpreter.element(interpreter.use(operation, "browseExpression"), target);
        return found == null ? target : found;
    }

    private EObject let(EObject operation, EObject target) {
        Object value = interpreter.value(interpreter.use(operation, "valueExpression"), target, null);
        String name = Elements.text(operation, "variableName");
        if (SELF.equals(name) && value instanceof EObject element) {
            return element;
        }
        if (!name.isEmpty()) {
            scope.set(name, value);
        }
        return target;
    }

    /** The element of each round is at hand; where a round has another value, that of the round before stays. */
    private void forEach(EObject operation, EObject target) {
        Object value = interpreter.value(interpreter.use(operation, "expression"), target, null);
        String iterator = Elements.text(operation, "iteratorName");
        EObject context = target;
        for (Object round : rounds(value)) {
            context = round instanceof EObject element ? element : context;
            scope.set(iterator, round);
            runAll(operation, context);
            scope.unset(iterator);
        }
    }

    private static List<Object> rounds(Object value) {
        List<Object> rounds = new ArrayList<>();
        if (value instanceof Collection<?> values) {
            rounds.addAll(values);
        } else if (value != null) {
            rounds.add(value);
        }
        return rounds;
    }

    private void choose(EObject operation, EObject target) {
        for (EObject option : Elements.many(operation, "cases")) {
            if (interpreter.truth(interpreter.use(option, "conditionExpression"), target, false)) {
                runAll(option, target);
                return;
            }
        }
        Elements.one(operation, "default").ifPresent(otherwise -> runAll(otherwise, target));
    }

    private void createView(EObject operation, EObject target) {
        String variable = Elements.text(operation, "variableName");
        views.create(operation, target).filter(view -> !variable.isBlank())
                .ifPresent(view -> scope.set(variable, view));
    }
}
