/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** The value of a variable, for instance {@code var:container}. */
final class VariableExpression implements Expression {
    static final String PREFIX = "var:";
    private static final String SELF = "self";

    private final String text;
    private final String name;

    VariableExpression(String text) {
        this.text = text;
        this.name = text.trim().substring(PREFIX.length());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Object evaluate(EObject self, Variables variables) throws EvaluationException {
        return self == null ? null : value(name, self, variables);
    }

    /** The value of a variable by its name. */
    static Object value(String name, EObject self, Variables variables) throws EvaluationException {
        if (SELF.equals(name)) {
            return self;
        }
        Object value = variables.get(name);
        if (value == Variables.UNKNOWN) {
            throw new EvaluationException("variable-unknown", Messages.get("variable.unknown", name));
        }
        return value;
    }
}
