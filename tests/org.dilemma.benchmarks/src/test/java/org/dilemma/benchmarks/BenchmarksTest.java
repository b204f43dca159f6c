/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Each benchmark does what it says, once and on small sizes, so that none goes stale between runs. */
class BenchmarksTest {

    @Test
    void allSolversGiveTheSameLoopGains() {
        for (Matrices.Kind kind : Matrices.Kind.values()) {
            LoopGainBenchmark.Agreed matrices = new LoopGainBenchmark.Agreed();
            matrices.kind = kind;
            matrices.batch = "12x20";
            matrices.make();
            LoopGainBenchmark benchmark = new LoopGainBenchmark();
            double expected = benchmark.ejml(matrices);
            assertEquals(expected, benchmark.perron(matrices), 1e-10 * expected);
            if (kind == Matrices.Kind.FULL) {
                assertEquals(expected, benchmark.hipparchus(matrices), 1e-10 * expected);
            }
        }
    }

    @Test
    void theScenarioHasTheStatedSize() {
        EvaluationBenchmark.Scenarios scenarios = scenarios(200);
        assertEquals(200, scenarios.view.stateCount());
        assertEquals(2000, scenarios.view.perceptionCount());
        assertEquals(6, scenarios.view.capabilities(0).size());
    }

    @Test
    void everyEvaluatorEvaluatesTheScenario() {
        EvaluationBenchmark.Evaluators evaluators = new EvaluationBenchmark.Evaluators();
        evaluators.id = EvaluationBenchmark.ALL;
        evaluators.find();
        EvaluationBenchmark.Scenarios scenarios = scenarios(15);
        assertTrue(new EvaluationBenchmark().evaluate(scenarios, evaluators).verdict().isPresent());
        assertEquals(15, new EvaluationBenchmark().read(scenarios).stateCount());
    }

    @Test
    void drawsDoNotDependOnTheThreads() {
        assertEquals(draw(1), draw(2));
    }

    private static Object draw(int threads) {
        MonteCarloBenchmark benchmark = new MonteCarloBenchmark();
        benchmark.threads = threads;
        benchmark.draws = 50;
        benchmark.make();
        try {
            return benchmark.draw();
        } finally {
            benchmark.end();
        }
    }

    private static EvaluationBenchmark.Scenarios scenarios(int states) {
        EvaluationBenchmark.Scenarios scenarios = new EvaluationBenchmark.Scenarios();
        scenarios.states = states;
        scenarios.make();
        return scenarios;
    }
}
