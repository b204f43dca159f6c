/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.model.Distribution;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Every value of every evaluator can be followed over the draws, and what cannot is said. */
class ValuesMonteCarloTest {
    private static final EvaluatorRegistry REGISTRY = EvaluatorRegistry
            .fromServiceLoader(ValuesMonteCarloTest.class.getClassLoader());

    /** An evaluator whose values are what a test says. */
    private record Fake(String id, Function<ScenarioView, Result.Builder> method) implements Evaluator {
        @Override
        public EvaluatorInfo info() {
            return new EvaluatorInfo(id, id, Standing.OWN, List.of());
        }

        @Override
        public Result evaluate(ScenarioView view, Monitor monitor) {
            return method.apply(view).build();
        }
    }

    @Test
    void theSameSeedGivesTheSameValuesWhateverTheThreads() throws Exception {
        ScenarioView view = ScenarioView.of(MonteCarloTest.uncertain());
        List<ValueSpreads> many = ValuesMonteCarlo.run(view, REGISTRY, 200, 7, Monitor.NONE);
        for (int threads : new int[] {1, 2, 7}) {
            assertEquals(many, new ForkJoinPool(threads)
                    .submit(() -> ValuesMonteCarlo.run(view, REGISTRY, 200, 7, Monitor.NONE)).get());
        }
        assertNotEquals(many, ValuesMonteCarlo.run(view, REGISTRY, 200, 8, Monitor.NONE));
    }

    @Test
    void everyEvaluatorAndEachOfItsValuesIsAccountedFor() {
        ScenarioView view = ScenarioView.of(MonteCarloTest.uncertain());
        List<ValueSpreads> all = ValuesMonteCarlo.run(view, REGISTRY, 50, 1, Monitor.NONE);
        assertEquals(REGISTRY.contributions().stream().map(c -> c.evaluator().info()).toList(),
                all.stream().map(ValueSpreads::evaluator).toList());
        for (ValueSpreads spreads : all) {
            assertEquals(Optional.empty(), spreads.failure());
            Evaluator evaluator = REGISTRY.find(spreads.evaluator().id()).orElseThrow().evaluator();
            assertTrue(Stream.concat(Stream.concat(spreads.absent().stream(), spreads.leftOut().stream()),
                    spreads.values().stream().map(Spread::name)).collect(Collectors.toSet())
                    .containsAll(evaluator.evaluate(view, Monitor.NONE).values().keySet()));
        }
    }

    @Test
    void theDrawsAreThoseOfTheVerdict() {
        ScenarioView view = ScenarioView.of(MonteCarloTest.uncertain());
        Spread verdict = MonteCarlo.run(view, REGISTRY, 300, 5, Monitor.NONE).values().get(0);
        List<Spread> followed = ValuesMonteCarlo.run(view, REGISTRY, 300, 5, Monitor.NONE).stream()
                .flatMap(spreads -> spreads.values().stream())
                .filter(spread -> spread.name().equals("loopGain")).toList();
        assertFalse(followed.isEmpty());
        followed.forEach(spread -> {
            assertEquals(verdict.mean(), spread.mean(), 1e-9);
            assertEquals(verdict.percentiles().get(4).value(), spread.percentiles().get(4).value(), 1e-9);
        });
    }

    @Test
    void percentilesOfAUniformValueLieWithinTheirIntervals() {
        Spread spread = run(20_000, greed(view -> Result.builder().value("twice", 2 * view.greed(0), "per year")))
                .get(0).values().get(0);
        assertEquals("per year", spread.unit());
        assertEquals(1, spread.mean(), 4 * spread.error());
        for (Percentile percentile : spread.percentiles()) {
            double expected = 2 * percentile.percent() / 100.0;
            assertTrue(percentile.low().orElseThrow() <= expected && expected <= percentile.high().orElseThrow(),
                    percentile.toString());
        }
    }

    @Test
    void aValueThatExistsInSomeDrawsOnlyIsCountedThere() {
        ValueSpreads spreads = run(4000, greed(view -> view.greed(0) > 0.75
                ? Result.builder().value("equilibrium", view.greed(0), "") : Result.builder())).get(0);
        Spread spread = spreads.values().get(0);
        assertEquals(1000, spread.draws(), 120);
        assertTrue(spread.draws() < spreads.samples());
        assertEquals(0.875, spread.percentiles().get(2).value(), 0.02);
    }

    @Test
    void aValueThatNoDrawHasIsNamed() {
        ValueSpreads spreads = run(100, greed(view -> view.greed(0) == 0.5
                ? Result.builder().value("atBest", 1, "") : Result.builder().value("beside", 2, ""))).get(0);
        assertEquals(List.of("atBest"), spreads.absent());
        assertEquals(List.of("beside"), spreads.values().stream().map(Spread::name).toList());
    }

    @Test
    void aRareValueThatWasMetTooLateIsNamed() {
        ValueSpreads spreads = run(20_000, greed(view -> view.greed(0) > 0.999
                ? Result.builder().value("rare", 1, "") : Result.builder().value("common", 2, ""))).get(0);
        assertEquals(List.of("rare"), spreads.leftOut());
        assertTrue(spreads.values().get(0).draws() < 20_000);
    }

    @Test
    void valuesBeyondTheFirstThousandAreNamed() {
        ValueSpreads spreads = run(20, greed(view -> {
            Result.Builder result = Result.builder();
            for (int n = 0; n < 1003; n++) {
                result.value(String.format("v%04d", n), view.greed(0), "");
            }
            return result;
        })).get(0);
        assertEquals(1000, spreads.values().size());
        assertEquals(List.of("v1000", "v1001", "v1002"), spreads.leftOut());
    }

    @Test
    void anEvaluatorThatFailsInSomeDrawsIsNamedAndTheRestGoesOn() {
        List<ValueSpreads> all = run(2000, greed(view -> {
            if (view.greed(0) < 0.25) {
                throw new IllegalStateException("broken at " + view.greed(0));
            }
            return Result.builder().value("greed", view.greed(0), "");
        }), new Fake("test.sound", view -> Result.builder().value("one", 1, "")));
        ValueSpreads broken = all.get(0);
        assertEquals(500, broken.failedDraws(), 80);
        assertEquals("test.greed", broken.failure().orElseThrow().evaluator());
        assertTrue(broken.failure().orElseThrow().message().contains("broken at"));
        assertEquals(2000 - broken.failedDraws(), broken.values().get(0).draws());
        assertEquals(0, all.get(1).failedDraws());
        assertEquals(2000, all.get(1).values().get(0).draws());
    }

    @Test
    void anEvaluatorThatAlwaysFailsGivesNothingButTheReason() {
        ValueSpreads broken = run(40, greed(view -> {
            throw new StackOverflowError("too deep");
        })).get(0);
        assertEquals(40, broken.failedDraws());
        assertEquals(List.of(), broken.values());
        assertTrue(broken.failure().orElseThrow().message().contains("too deep"));
    }

    @Test
    void noDrawsGiveNothingAndLessThanNoneAreRefused() {
        assertEquals(List.of(), run(0, greed(view -> Result.builder())));
        assertThrows(IllegalArgumentException.class, () -> run(-1, greed(view -> Result.builder())));
    }

    @Test
    void aCancelledRunStops() {
        Monitor cancelled = new Monitor() {
            @Override
            public void worked(String task, int done, int total) {
                // only the cancellation is asked
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        ScenarioView view = ScenarioView.of(MonteCarloTest.uncertain());
        assertThrows(CancellationException.class, () -> ValuesMonteCarlo.run(view, REGISTRY, 10, 1, cancelled));
    }

    private static Evaluator greed(Function<ScenarioView, Result.Builder> method) {
        return new Fake("test.greed", method);
    }

    private static List<ValueSpreads> run(int samples, Evaluator... evaluators) {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().get(0).setGreed(Scenarios.range(0, 0.5, 1, Distribution.UNIFORM));
        EvaluatorRegistry registry = new EvaluatorRegistry(
                Stream.of(evaluators).map(evaluator -> new EvaluatorContribution("test", evaluator)).toList(), List.of());
        return ValuesMonteCarlo.run(ScenarioView.of(scenario), registry, samples, 1, Monitor.NONE);
    }
}
