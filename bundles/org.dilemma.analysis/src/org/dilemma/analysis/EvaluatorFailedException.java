/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** An evaluator failed while estimates were drawn; the message says which and how, for people to read. */
public final class EvaluatorFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EvaluatorFailure failure;

    /**
     * Makes the exception.
     *
     * @param failure who failed, and how
     * @param cause what the evaluator threw
     */
    public EvaluatorFailedException(EvaluatorFailure failure, Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    /**
     * Who failed, and how.
     *
     * @return the failure
     */
    public EvaluatorFailure failure() {
        return failure;
    }
}
