/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/**
 * A compiled expression. Without an element to evaluate it on, every expression but a constant gives null.
 *
 * <p>The conversions are those of Sirius: see {@link Conversions}.
 */
public interface Expression {

    /** The text it was made of. */
    String text();

    /**
     * Evaluates the expression.
     *
     * @param self      the element at hand; may be null
     * @param variables what else is known
     * @return the value; may be null
     * @throws EvaluationException if it has none
     */
    Object evaluate(EObject self, Variables variables) throws EvaluationException;

    /** Whether there is nothing to evaluate: the text is empty. */
    default boolean isEmpty() {
        return text().isEmpty();
    }

    /**
     * The value as a condition.
     *
     * @param self      the element at hand; may be null
     * @param variables what else is known
     * @return whether it holds
     * @throws EvaluationException if it has no value
     */
    default boolean truth(EObject self, Variables variables) throws EvaluationException {
        return Conversions.truth(evaluate(self, variables));
    }

    /**
     * The value as text.
     *
     * @param self      the element at hand; may be null
     * @param variables what else is known
     * @return the text; null if the value is null
     * @throws EvaluationException if it has no value
     */
    default String string(EObject self, Variables variables) throws EvaluationException {
        return Conversions.string(evaluate(self, variables));
    }

    /**
     * The value as a whole number.
     *
     * @param self      the element at hand; may be null
     * @param variables what else is known
     * @return the number, 0 if the value is none
     * @throws EvaluationException if it has no value
     */
    default int integer(EObject self, Variables variables) throws EvaluationException {
        return Conversions.integer(evaluate(self, variables));
    }

    /**
     * The value as elements of a model.
     *
     * @param self      the element at hand; may be null
     * @param variables what else is known
     * @return the elements in their order, never to be changed; empty if the value is something else
     * @throws EvaluationException if it has no value
     */
    default Collection<? extends EObject> elements(EObject self, Variables variables) throws EvaluationException {
        return Conversions.elements(evaluate(self, variables));
    }

    /**
     * The value as one element of a model.
     *
     * @param self      the element at hand; may be null
     * @param variables what else is known
     * @return the element; null if the value is something else
     * @throws EvaluationException if it has no value
     */
    default EObject element(EObject self, Variables variables) throws EvaluationException {
        return evaluate(self, variables) instanceof EObject element ? element : null;
    }
}
