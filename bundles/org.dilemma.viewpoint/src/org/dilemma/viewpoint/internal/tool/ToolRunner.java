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
import java.util.Map;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.emf.ecore.EObject;

/** Checks preconditions of tools and runs their operations. One for each session, since tools share variables. */
public final class ToolRunner {
    private final Session session;
    private final Interpreter interpreter;
    private final Scope scope;

    /**
     * Makes a runner.
     *
     * @param session the model
     */
    public ToolRunner(Session session) {
        this.session = session;
        this.interpreter = session.interpreter();
        this.scope = new Scope(interpreter.variables());
    }

    /** The variables that tools share. */
    public Scope scope() {
        return scope;
    }

    /**
     * Whether a condition of a tool holds. One that is empty does, one that fails does not.
     *
     * @param tool      the tool
     * @param feature   the feature with the condition
     * @param self      the element at hand
     * @param variables what it knows besides the variables of the tool before
     * @return whether it holds
     */
    public boolean holds(EObject tool, String feature, EObject self, Map<String, ?> variables) {
        Use use = interpreter.use(tool, feature);
        return use.expression().text().isBlank()
                || scope.with(variables, () -> interpreter.truth(use, self, false));
    }

    /**
     * Sets the variables of a tool and forgets those of the one before.
     *
     * @param tool      the tool
     * @param variables its variables by their names
     */
    public void begin(EObject tool, Map<String, ?> variables) {
        scope.begin(variables);
        tool.eContents().stream().filter(part -> variables.containsKey(Elements.name(part)))
                .forEach(part -> setSubVariables(part, variables.get(Elements.name(part))));
    }

    private void setSubVariables(EObject variable, Object value) {
        Optional<EObject> root = element(value);
        for (EObject part : Elements.many(variable, "subVariables")) {
            if (Elements.is(part, "AcceleoVariable")) {
                root.ifPresent(self -> scope.set(Elements.name(part), scope.within(
                        () -> interpreter.value(interpreter.use(part, "computationExpression"), self, null))));
            } else {
                new Reports(session).warn(part, "tool.variable", Elements.name(part));
            }
        }
    }

    private static Optional<EObject> element(Object value) {
        Object first = value instanceof Collection<?> values && !values.isEmpty() ? values.iterator().next() : value;
        return first instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    /**
     * Runs the operations of a tool, of a fix or of a tool of a table.
     *
     * @param tool   the tool
     * @param target the element at hand
     * @param views  makes views
     * @return what they did
     */
    public Effects run(EObject tool, EObject target, Views views) {
        Operations operations = new Operations(session, scope, views);
        first(tool).ifPresent(operation -> scope.within(() -> {
            operations.run(operation, target);
            return operations;
        }));
        return operations.effects();
    }

    private static Optional<EObject> first(EObject tool) {
        Optional<EObject> initial = Elements.one(tool, "initialOperation")
                .flatMap(operation -> Elements.one(operation, "firstModelOperations"));
        return initial.isPresent() ? initial : Elements.one(tool, "firstModelOperation");
    }
}
