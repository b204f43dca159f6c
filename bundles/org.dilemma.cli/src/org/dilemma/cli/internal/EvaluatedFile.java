/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.Optional;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.Uncertainty;

/**
 * All there is to report about one file.
 *
 * @param input the file, without validation errors
 * @param evaluation the results
 * @param uncertainty how the verdict holds up when the estimates are drawn
 * @param sensitivity which estimates the verdict hangs on; empty unless it was asked for
 * @param story phases and interventions, where they were asked for
 */
record EvaluatedFile(ScenarioInput input, Evaluation evaluation, Uncertainty uncertainty,
        Optional<Sensitivity> sensitivity, Story story) {

    /** The results with what was asked for beyond them. */
    EvaluatedFile with(Story told) {
        return new EvaluatedFile(input, evaluation.withFailures(told.failures()), uncertainty, sensitivity, told);
    }
}
