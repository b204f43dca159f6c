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

/** Text that means itself; a whole number means that number. */
final class ConstantExpression implements Expression {
    private final String text;
    private final Object value;

    ConstantExpression(String text) {
        this.text = text;
        this.value = valueOf(text);
    }

    private static Object valueOf(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException none) {
            return text;
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Object evaluate(EObject self, Variables variables) {
        return value;
    }
}
