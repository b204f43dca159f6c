/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluation;

/**
 * A phase with its results. The first chapter of a story is the base, the scenario as it is drawn.
 *
 * @param element the phase; for the base the scenario
 * @param name what it is called
 * @param start first year, where given; the base has none
 * @param end last year, where given; the base has none
 * @param evaluation all results; their elements are those of the scenario
 * @param problems overrides that could not be applied
 */
public record Chapter(ElementRef element, String name, OptionalInt start, OptionalInt end, Evaluation evaluation,
        List<PhaseProblem> problems) {

    /** Copies the problems. */
    public Chapter {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(evaluation, "evaluation");
        problems = List.copyOf(problems);
    }
}
