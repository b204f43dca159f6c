/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.model.Distribution;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Draws are reproducible and follow the ranges. */
class MonteCarloTest {
    private static final EvaluatorRegistry REGISTRY = EvaluatorRegistry
            .fromServiceLoader(MonteCarloTest.class.getClassLoader());

    @Test
    void theSameSeedGivesTheSameSharesWhateverTheThreads() throws Exception {
        ScenarioView view = ScenarioView.of(uncertain());
        Uncertainty many = MonteCarlo.run(view, REGISTRY, 2000, 7, Monitor.NONE);
        Uncertainty one = new ForkJoinPool(1).submit(() -> MonteCarlo.run(view, REGISTRY, 2000, 7, Monitor.NONE)).get();
        assertEquals(many, one);
        assertNotEquals(many, MonteCarlo.run(view, REGISTRY, 2000, 8, Monitor.NONE));
        assertEquals(1, many.bands().values().stream().mapToDouble(Double::doubleValue).sum(), 1e-12);
        assertTrue(many.bands().values().stream().filter(share -> share > 0).count() > 1);
    }

    @Test
    void withoutUncertaintyOneBandTakesAllDraws() {
        ScenarioView view = ScenarioView.of(Scenarios.of("A", "B"));
        assertEquals(1.0, MonteCarlo.run(view, REGISTRY, 10, 1, Monitor.NONE).bands().get(Band.NONE));
    }

    @Test
    void noSamplesGiveNoBands() {
        assertTrue(MonteCarlo.run(ScenarioView.of(uncertain()), REGISTRY, 0, 1, Monitor.NONE).bands().isEmpty());
    }

    @Test
    void anEvaluatorThatThrowsOnADrawIsNamed() {
        Evaluator fragile = new Evaluator() {
            @Override
            public EvaluatorInfo info() {
                return new EvaluatorInfo("test.fragile", "Fragile", Standing.OWN, List.of());
            }

            @Override
            public Result evaluate(ScenarioView view, Monitor monitor) {
                return Result.builder().verdict(Scenarios.verdict(uncertain())).build();
            }

            @Override
            public Optional<Band> band(ScenarioView view, Monitor monitor) {
                throw new IllegalStateException("broken");
            }
        };
        EvaluatorRegistry registry = new EvaluatorRegistry(List.of(new EvaluatorContribution("test", fragile)),
                List.of());
        EvaluatorFailedException e = assertThrows(EvaluatorFailedException.class,
                () -> MonteCarlo.run(ScenarioView.of(uncertain()), registry, 10, 1, Monitor.NONE));
        assertEquals("test.fragile", e.failure().evaluator());
        assertTrue(e.getMessage().contains("broken"));
    }

    @Test
    void aCancelledRunStops() {
        Monitor cancelled = new Monitor() {
            @Override
            public void worked(String task, int done, int total) {
                // not of interest
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> MonteCarlo.run(ScenarioView.of(uncertain()), REGISTRY, 1000, 1, cancelled));
    }

    private static Scenario uncertain() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.1, 0.4);
        Scenarios.fear(scenario, 0, 1, 0.5).setPerceivedGreed(Scenarios.range(0.1, 0.5, 0.9, Distribution.UNIFORM));
        Scenarios.fear(scenario, 1, 0, 0.5).setPerceivedGreed(Scenarios.range(0.1, 0.5, 0.9, Distribution.BETA));
        return scenario;
    }
}
