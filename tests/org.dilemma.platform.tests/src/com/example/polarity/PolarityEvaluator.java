/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package com.example.polarity;

import java.util.List;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/** Says whether a scenario is bipolar or multipolar (Waltz 1979, ch. 8). */
public class PolarityEvaluator implements Evaluator {

    @Override
    public EvaluatorInfo info() {
        return new EvaluatorInfo("com.example.polarity", "Polarity", Standing.STANDARD,
                List.of("Waltz 1979, Theory of International Politics"));
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        int states = view.stateCount();
        String text = states == 2 ? "Two states face each other: there is no third to balance with."
                : "There are " + states + " states: alignments can change.";
        return Result.builder().value("states", states, "").finding(Severity.INFO, text).build();
    }
}
