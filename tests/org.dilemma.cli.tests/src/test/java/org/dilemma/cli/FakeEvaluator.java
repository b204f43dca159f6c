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
import java.util.Optional;
import java.util.function.Function;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.spi.Sampling;
import org.dilemma.model.Confidence;

/** An evaluator that does what a test tells it. */
record FakeEvaluator(Function<ScenarioView, Result> method) implements Evaluator {

    /** A result with one finding. */
    static Result says(String text) {
        return Result.builder().finding(Severity.INFO, text).build();
    }

    /** An evaluator with two answers. */
    static Evaluator answering() {
        return new FakeEvaluator(view -> Result.builder()
                .answer(new Answer("There is grass.", Reply.UNKNOWN, "Nobody said so.", List.of()))
                .answer(new Answer("Sheep may safely graze.", Reply.NO, "Wolves: 3.", List.of(view.state(0)))).build());
    }

    /** An evaluator that gives a verdict, but fails when it is asked for a draw. */
    static Evaluator failingInDraws(Standing standing) {
        Result result = Result.builder().band(Band.LOW).standing(standing).verdict(new Verdict(Band.LOW,
                FittingModel.NONE, Confidence.LOW, "Little risk.", "A rule.", List.of())).build();
        return new Evaluator() {
            @Override
            public EvaluatorInfo info() {
                return new FakeEvaluator(view -> result).info();
            }

            @Override
            public Result evaluate(ScenarioView view, Monitor monitor) {
                return result;
            }

            @Override
            public Sampling sampling(ScenarioView view) {
                return failing();
            }
        };
    }

    private static Sampling failing() {
        return new Sampling() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public Optional<Band> sample(ScenarioView draw, double[] numbers) {
                throw new IllegalStateException("broken on purpose");
            }
        };
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
