/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

/**
 * An expression that has no value, because it is wrong or because a service failed. Cheap: it carries no stack trace.
 */
public final class EvaluationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Makes a failure.
     *
     * @param code a stable key, for instance {@code service-threw}
     * @param text a sentence that says what is wrong and how to mend it
     */
    public EvaluationException(String code, String text) {
        super(text, null, false, false);
        this.code = code;
    }

    /** The stable key of the failure. */
    public String code() {
        return code;
    }
}
