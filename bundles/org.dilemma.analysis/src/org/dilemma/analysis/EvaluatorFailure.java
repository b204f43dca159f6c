/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/**
 * An evaluator that failed; the others go on.
 *
 * @param contributor who contributed it
 * @param evaluator its id, or its class name where it could not even say its id
 * @param message what went wrong and where, in one sentence
 */
public record EvaluatorFailure(String contributor, String evaluator, String message) {

    /**
     * Says that an evaluator threw something.
     *
     * @param contribution the evaluator
     * @param cause what it threw
     * @return the failure
     */
    public static EvaluatorFailure of(EvaluatorContribution contribution, Throwable cause) {
        String className = contribution.evaluator().getClass().getName();
        return new EvaluatorFailure(contribution.contributor(), idOf(contribution, className),
                Messages.get("evaluator.failed", className, cause.toString()));
    }

    private static String idOf(EvaluatorContribution contribution, String otherwise) {
        try {
            return contribution.evaluator().info().id();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return otherwise;
        }
    }
}
