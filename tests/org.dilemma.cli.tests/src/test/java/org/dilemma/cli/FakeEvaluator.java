/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import java.util.List;
import java.util.function.Function;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/** An evaluator that does what a test tells it. */
record FakeEvaluator(Function<ScenarioView, Result> method) implements Evaluator {

    /** A result with one finding. */
    static Result says(String text) {
        return Result.builder().finding(Severity.INFO, text).build();
    }

    @Override
    public EvaluatorInfo info() {
        return new EvaluatorInfo("com.example.fake", "Fake", Standing.OWN, List.of("Nobody 2026, Nothing"));
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        return method.apply(view);
    }
}
