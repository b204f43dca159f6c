/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.spi.Sampling;

/** An evaluator of the verdict whose one number on a draw is what a test says; band LOW up to 0.5, MODERATE above. */
record FakeJudge(BiConsumer<ScenarioView, double[]> method) implements Evaluator {

    static FakeJudge greedOfTheFirst() {
        return new FakeJudge((view, numbers) -> numbers[0] = view.greed(0));
    }

    /** One that leaves sampling to the default. */
    static FakeJudge evaluating() {
        return new FakeJudge(null);
    }

    /** One that fails whenever it is asked. */
    static EvaluatorRegistry broken() {
        Evaluator evaluator = new Evaluator() {
            @Override
            public EvaluatorInfo info() {
                return greedOfTheFirst().info();
            }

            @Override
            public Result evaluate(ScenarioView view, Monitor monitor) {
                throw new IllegalStateException("broken on purpose");
            }
        };
        return new EvaluatorRegistry(List.of(new EvaluatorContribution("test", evaluator)), List.of());
    }

    EvaluatorRegistry registry() {
        return new EvaluatorRegistry(List.of(new EvaluatorContribution("test", this)), List.of());
    }

    @Override
    public EvaluatorInfo info() {
        return new EvaluatorInfo("test.fake", "Fake", Standing.OWN, List.of());
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        double fear = view.perceptionCount() == 0 ? 0 : view.perceivedGreed(0);
        return Result.builder().verdict(Scenarios.verdict(Scenarios.of("A", "B"))).band(Band.LOW)
                .value("fear", fear, "per year").value("states", view.stateCount(), "").build();
    }

    @Override
    public Sampling sampling(ScenarioView view) {
        return method == null ? Evaluator.super.sampling(view) : new Sampling() {
            @Override
            public List<String> names() {
                return List.of("number");
            }

            @Override
            public Optional<Band> sample(ScenarioView draw, double[] numbers) {
                method.accept(draw, numbers);
                return Optional.of(numbers[0] > 0.5 ? Band.MODERATE : Band.LOW);
            }
        };
    }
}
