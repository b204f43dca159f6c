/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import org.dilemma.viewpoint.description.Problem;

/** Takes what goes wrong while a diagram or table is made, so that a person learns of it. */
@FunctionalInterface
public interface ProblemSink {

    /**
     * Takes a problem.
     *
     * @param problem what went wrong
     */
    void report(Problem problem);
}
