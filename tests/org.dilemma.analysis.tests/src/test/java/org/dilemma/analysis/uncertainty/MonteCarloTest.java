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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorFailedException;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Distribution;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Draws are reproducible, follow the ranges, and say how exact they are. */
class MonteCarloTest {
    private static final EvaluatorRegistry REGISTRY = EvaluatorRegistry
            .fromServiceLoader(MonteCarloTest.class.getClassLoader());

    @Test
    void aNegativeNumberOfDrawsIsRefused() {
        ScenarioView view = ScenarioView.of(Scenarios.of("A", "B"));
        EvaluatorRegistry none = new EvaluatorRegistry(List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> MonteCarlo.run(view, none, -1, 1, Monitor.NONE));
    }

    @Test
    void theSameSeedGivesTheSameResultWhateverTheThreads() throws Exception {
        ScenarioView view = ScenarioView.of(uncertain());
        Uncertainty many = run(view, 5000, 7);
        for (int threads : new int[] {1, 2, 7}) {
            assertEquals(many, new ForkJoinPool(threads).submit(() -> run(view, 5000, 7)).get());
        }
        assertNotEquals(many, run(view, 5000, 8));
    }

    @Test
    void sharesOfTheBandsAddUpAndCarryTheirErrors() {
        Uncertainty result = run(ScenarioView.of(uncertain()), 2000, 1);
        assertEquals(1, result.bands().values().stream().mapToDouble(BandShare::share).sum(), 1e-12);
        assertTrue(result.bands().values().stream().filter(share -> share.share() > 0).count() > 1);
        result.bands().values().forEach(share -> {
            assertEquals(Math.sqrt(share.share() * (1 - share.share()) / 2000), share.error(), 1e-15);
            assertTrue(share.low() <= share.share() && share.share() <= share.high());
        });
    }

    @Test
    void aBandThatNeverCameOutStillHasAnUpperBound() {
        BandShare never = BandShare.of(0, 100);
        assertEquals(0, never.low());
        assertEquals(0.0370, never.high(), 5e-5, "z^2 / (n + z^2)");
        assertEquals(0.9630, BandShare.of(100, 100).low(), 5e-5);
        BandShare half = BandShare.of(50, 100);
        assertEquals(0.4038, half.low(), 5e-5);
        assertEquals(0.5962, half.high(), 5e-5);
    }

    @Test
    void withoutUncertaintyOneBandTakesAllDraws() {
        Uncertainty result = run(ScenarioView.of(Scenarios.of("A", "B")), 10, 1);
        assertEquals(1.0, result.bands().get(Band.NONE).share());
        assertEquals(0, result.uncertain());
    }

    @Test
    void noSamplesGiveNothing() {
        assertEquals(Uncertainty.none(1), run(ScenarioView.of(uncertain()), 0, 1));
    }

    @Test
    void saysWhyNothingWasDrawn() {
        ScenarioView view = ScenarioView.of(uncertain());
        Uncertainty none = MonteCarlo.run(view, new EvaluatorRegistry(List.of(), List.of()), 10, 1, Monitor.NONE);
        assertEquals(0, none.samples());
        assertTrue(none.reason().orElseThrow().contains("no verdict"), none.toString());
        Uncertainty broken = MonteCarlo.run(view, FakeJudge.broken(), 10, 1, Monitor.NONE);
        assertTrue(broken.reason().orElseThrow().contains("broken on purpose"), broken.toString());
        assertTrue(run(view, 10, 1).reason().isEmpty());
        assertTrue(run(view, 0, 1).reason().isEmpty(), "nobody asked");
    }

    @Test
    void givesTheLoopGainOfScenarioAndPairs() {
        Uncertainty result = run(ScenarioView.of(uncertain()), 1000, 1);
        assertEquals(List.of("loopGain", "loopGain.A.B", "trust.A.B", "threshold.A.B", "trust.B.A",
                "threshold.B.A"), result.values().stream().map(Spread::name).toList());
        Spread gain = result.values().get(0);
        assertEquals(1000, gain.draws());
        assertTrue(gain.percentiles().get(0).value() < gain.mean() && gain.mean() < gain.percentiles().get(4).value());
        for (int k = 0; k < 5; k++) {
            assertEquals(gain.percentiles().get(k).value(), result.values().get(1).percentiles().get(k).value(), 1e-9,
                    "the only loop is that of the pair");
        }
    }

    @Test
    void percentilesOfAUniformNumberLieWithinTheirIntervals() {
        Spread spread = run(FakeJudge.greedOfTheFirst(), 0.2, 0.5, 0.8, Distribution.UNIFORM, 20_000);
        assertEquals(0.5, spread.mean(), 4 * spread.error());
        assertEquals(0.6 / Math.sqrt(12 * 20_000), spread.error(), 1e-5);
        for (Percentile percentile : spread.percentiles()) {
            double expected = 0.2 + 0.6 * percentile.percent() / 100;
            assertEquals(expected, percentile.value(), 0.01);
            assertTrue(percentile.low().orElseThrow() <= expected && expected <= percentile.high().orElseThrow(),
                    percentile.toString());
        }
    }

    @Test
    void percentilesOfATriangularNumberLieWithinTheirIntervals() {
        Spread spread = run(FakeJudge.greedOfTheFirst(), 0, 0.25, 1, Distribution.TRIANGULAR, 20_000);
        Percentile median = spread.percentiles().get(2);
        double expected = 1 - Math.sqrt(0.5 * 0.75);
        assertTrue(median.low().orElseThrow() <= expected && expected <= median.high().orElseThrow());
        assertEquals(1.25 / 3, spread.mean(), 4 * spread.error());
    }

    @Test
    void intervalsOfPercentilesCoverAsOftenAsTheySay() {
        int covered = 0;
        for (int seed = 0; seed < 400; seed++) {
            Percentile p = run(FakeJudge.greedOfTheFirst(), 0, 0.5, 1, Distribution.UNIFORM, 200, seed).percentiles()
                    .get(1);
            covered += p.low().orElseThrow() <= 0.25 && 0.25 <= p.high().orElseThrow() ? 1 : 0;
        }
        assertTrue(covered >= 368 && covered < 400, "of 400 intervals of 95 %, " + covered);
    }

    @Test
    void tooFewDrawsLeaveAPercentileWithoutBound() {
        Spread spread = run(FakeJudge.greedOfTheFirst(), 0, 0.5, 1, Distribution.UNIFORM, 10);
        assertTrue(spread.percentiles().get(0).low().isEmpty());
        assertTrue(spread.percentiles().get(4).high().isEmpty());
        assertTrue(spread.percentiles().get(2).low().isPresent());
    }

    @Test
    void numbersThatSomeDrawsLackCountWhereTheyAreGiven() {
        Spread spread = run(new FakeJudge((view, numbers) -> numbers[0] = view.greed(0) < 0.5 ? Double.NaN
                : view.greed(0) > 0.75 ? Double.POSITIVE_INFINITY : view.greed(0)), 0, 0.5, 1, Distribution.UNIFORM,
                10_000);
        assertEquals(2500, spread.draws(), 200);
        assertEquals(0.625, spread.mean(), 0.005);
        assertEquals(0.625, spread.percentiles().get(2).value(), 0.01);
    }

    @Test
    void anEvaluatorWithoutSamplingIsEvaluatedInFull() {
        Uncertainty result = MonteCarlo.run(ScenarioView.of(uncertain()), FakeJudge.evaluating().registry(), 500, 1,
                Monitor.NONE);
        assertEquals(List.of("fear", "states"), result.values().stream().map(Spread::name).toList());
        assertEquals("per year", result.values().get(0).unit());
        assertEquals(0.5, result.values().get(0).mean(), 0.05);
        assertEquals(2, result.values().get(1).mean());
        assertEquals(1, result.bands().get(Band.LOW).share());
    }

    @Test
    void anEvaluatorThatThrowsOnADrawIsNamed() {
        EvaluatorRegistry registry = new FakeJudge((view, numbers) -> {
            throw new IllegalStateException("broken");
        }).registry();
        EvaluatorFailedException e = assertThrows(EvaluatorFailedException.class,
                () -> MonteCarlo.run(ScenarioView.of(uncertain()), registry, 100, 1, Monitor.NONE));
        assertEquals("test.fake", e.failure().evaluator());
        assertTrue(e.getMessage().contains("broken"));
    }

    @Test
    void namesTheDefaultsThatWereTakenAsExact() {
        Uncertainty result = run(ScenarioView.of(uncertain()), 10, 1);
        assertTrue(result.defaults().stream().anyMatch(d -> d.feature().equals("warCost")));
        assertEquals(2, result.uncertain());
    }

    @Test
    void aCancelledRunStopsWithinADrawOfEachThread() {
        AtomicInteger drawn = new AtomicInteger();
        Monitor cancelled = monitor(new ArrayList<>(), () -> drawn.get() >= 20);
        EvaluatorRegistry registry = new FakeJudge((view, numbers) -> drawn.incrementAndGet()).registry();
        assertThrows(CancellationException.class,
                () -> MonteCarlo.run(ScenarioView.of(uncertain()), registry, 1_000_000, 1, cancelled));
        int stopped = drawn.get();
        assertTrue(stopped <= 20 + 2 * (ForkJoinPool.getCommonPoolParallelism() + 1), "draws: " + stopped);
    }

    @Test
    void tellsItsProgressToTheEnd() {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        MonteCarlo.run(ScenarioView.of(uncertain()), REGISTRY, 1000, 1, monitor(told, () -> false));
        assertTrue(told.size() > 10, told.toString());
        assertEquals(1000, Collections.max(told));
    }

    private static Spread run(FakeJudge judge, double low, double value, double high, Distribution form, int samples,
            long... seed) {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().get(0).setGreed(Scenarios.range(low, value, high, form));
        return MonteCarlo.run(ScenarioView.of(scenario), judge.registry(), samples, seed.length == 0 ? 1 : seed[0],
                Monitor.NONE).values().get(0);
    }

    private static Uncertainty run(ScenarioView view, int samples, long seed) {
        return MonteCarlo.run(view, REGISTRY, samples, seed, Monitor.NONE);
    }

    private static Monitor monitor(List<Integer> told, BooleanSupplier cancelled) {
        return new Monitor() {
            @Override
            public void worked(String task, int done, int total) {
                told.add(done);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    static Scenario uncertain() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.1, 0.4);
        Scenarios.fear(scenario, 0, 1, 0.5).setPerceivedGreed(Scenarios.range(0.1, 0.5, 0.9, Distribution.UNIFORM));
        Scenarios.fear(scenario, 1, 0, 0.5).setPerceivedGreed(Scenarios.range(0.1, 0.5, 0.9, Distribution.BETA));
        return scenario;
    }
}
