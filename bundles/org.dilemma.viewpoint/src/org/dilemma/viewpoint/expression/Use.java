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

/**
 * An expression at its place in a specification.
 *
 * @param expression the expression
 * @param owner      the part of the specification that holds it
 * @param feature    the feature of the owner that holds it
 */
public record Use(Expression expression, EObject owner, String feature) {

    /** Whether there is nothing to evaluate. */
    public boolean isEmpty() {
        return expression.isEmpty();
    }
}
