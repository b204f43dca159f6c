/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.HashMap;
import java.util.Map;

/** Compiles expressions, each text once. */
public final class Expressions {
    private final Services services;
    private final Map<String, Expression> compiled = new HashMap<>();

    /**
     * Makes a compiler.
     *
     * @param services the services that expressions may call
     */
    public Expressions(Services services) {
        this.services = services;
    }

    /**
     * Compiles an expression. Mistakes show when it is evaluated.
     *
     * @param text its text; null counts as empty
     * @return the expression
     */
    public Expression compile(String text) {
        return compiled.computeIfAbsent(text == null ? "" : text, this::expression);
    }

    private Expression expression(String text) {
        if (text.startsWith(VariableExpression.PREFIX)) {
            return new VariableExpression(text);
        }
        if (text.startsWith(FeatureExpression.PREFIX)) {
            return new FeatureExpression(text);
        }
        if (text.startsWith(ServiceExpression.PREFIX)) {
            return new ServiceExpression(text, services);
        }
        return UnsupportedExpression.of(text).orElseGet(() -> new ConstantExpression(text));
    }
}
