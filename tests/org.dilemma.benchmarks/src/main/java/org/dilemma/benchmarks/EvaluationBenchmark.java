/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One evaluation without draws, by all evaluators or by one, and the reading of the model before it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EvaluationBenchmark {
    /** The value of {@link Evaluators#id} that stands for every evaluator. */
    static final String ALL = "all";

    /** A scenario in memory. */
    @State(Scope.Benchmark)
    public static class Scenarios {
        /** Number of states; each has up to ten perceptions and six capabilities. */
        @Param({"10", "50", "200", "500"})
        public int states;

        Scenario scenario;
        ScenarioView view;

        /** Makes the scenario. */
        @Setup
        public void make() {
            scenario = GreatScenario.of(states);
            view = ScenarioView.of(scenario);
        }
    }

    /** Evaluators that run. */
    @State(Scope.Benchmark)
    public static class Evaluators {
        /** Id of the one evaluator that runs, or {@value EvaluationBenchmark#ALL}. */
        @Param(ALL)
        public String id;

        EvaluationRunner runner;

        /** Finds the evaluators. */
        @Setup
        public void find() {
            EvaluatorRegistry found = EvaluatorRegistry.fromServiceLoader(EvaluationBenchmark.class.getClassLoader());
            runner = new EvaluationRunner(id.equals(ALL) ? found : found.only(List.of(id)));
        }
    }

    /**
     * Evaluates the scenario once.
     *
     * @param scenarios the scenario
     * @param evaluators the evaluators
     * @return their results
     * @throws IllegalStateException if an evaluator failed
     */
    @Benchmark
    public Evaluation evaluate(Scenarios scenarios, Evaluators evaluators) {
        Evaluation evaluation = evaluators.runner.evaluate(scenarios.view, Monitor.NONE);
        if (!evaluation.failures().isEmpty() || evaluation.results().isEmpty()) {
            throw new IllegalStateException("Failures: " + evaluation.failures());
        }
        return evaluation;
    }

    /**
     * Reads the scenario once.
     *
     * @param scenarios the scenario
     * @return its numbers
     */
    @Benchmark
    public ScenarioView read(Scenarios scenarios) {
        return ScenarioView.of(scenarios.scenario);
    }
}
