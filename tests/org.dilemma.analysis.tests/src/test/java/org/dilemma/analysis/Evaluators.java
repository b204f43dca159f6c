/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** The evaluators for tests. */
public final class Evaluators {
    private Evaluators() {
    }

    /** All built-in evaluators. */
    public static EvaluatorRegistry builtIn() {
        return EvaluatorRegistry.fromServiceLoader(Evaluators.class.getClassLoader());
    }
}
