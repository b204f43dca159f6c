/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import org.dilemma.analysis.Evaluation;

/**
 * All there is to report about one file.
 *
 * @param input the file, without validation errors
 * @param evaluation the results
 * @param drawn what becomes of them when the estimates vary
 * @param story phases and interventions, where they were asked for
 */
record EvaluatedFile(ScenarioInput input, Evaluation evaluation, Drawn drawn, Story story) {

    /** Counts the failures in what was asked for beyond the results among those of the results. */
    EvaluatedFile {
        evaluation = evaluation.withFailures(drawn.failures()).withFailures(story.failures());
    }
}
