/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import org.eclipse.emf.ecore.xmi.XMIException;

/** A problem found while parsing, in our own words. */
final class ReadProblem extends XMIException {
    private static final long serialVersionUID = 1L;

    private final String element;
    private final String problem;
    private final String remedy;

    ReadProblem(int line, String element, String problem, String remedy) {
        super(problem, "", line, 0);
        this.element = element;
        this.problem = problem;
        this.remedy = remedy;
    }

    ScenarioReadException.Problem toProblem() {
        return new ScenarioReadException.Problem(getLine(), element, problem, remedy);
    }
}
