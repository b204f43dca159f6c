/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIException;

/** A problem found while parsing, in our own words. It names its element only when asked, when that is complete. */
final class ReadProblem extends XMIException {
    private static final long serialVersionUID = 1L;

    private final transient EObject element;
    private final String tag;
    private final String problem;
    private final String remedy;

    /** A problem with a tag of the file for which there is no element. */
    ReadProblem(int line, String tag, String problem, String remedy) {
        this(line, null, tag, problem, remedy);
    }

    /** A problem with an element. */
    ReadProblem(int line, EObject element, String problem, String remedy) {
        this(line, element, "", problem, remedy);
    }

    private ReadProblem(int line, EObject element, String tag, String problem, String remedy) {
        super(problem, "", line, 0);
        this.element = element;
        this.tag = tag;
        this.problem = problem;
        this.remedy = remedy;
    }

    ScenarioReadException.Problem toProblem() {
        return new ScenarioReadException.Problem(getLine(), element == null ? tag : Places.of(element), problem,
                remedy);
    }
}
