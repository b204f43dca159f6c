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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Distribution;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Which estimates the verdict hangs on. */
class SensitivityAnalysisTest {
    private static final EvaluatorRegistry REGISTRY = EvaluatorRegistry
            .fromServiceLoader(SensitivityAnalysisTest.class.getClassLoader());

    @Test
    void theTornadoPutsTheGreatestSwingFirst() {
        Sensitivity result = run(new FakeJudge((view, numbers) -> numbers[0] = view.greed(0) + 3 * view.greed(1))
                .registry(), greedy(2));
        assertEquals(List.of("B", "A"), result.tornado().stream().map(s -> s.parameter().element().label()).toList());
        Swing first = result.tornado().get(0);
        assertEquals(0.05, first.low(), 1e-12);
        assertEquals(0.95, first.high(), 1e-12);
        assertEquals(0.5 + 3 * 0.05, first.numberAtLow().orElseThrow(), 1e-12, "A stays at its best value");
        assertEquals(0.5 + 3 * 0.95, first.numberAtHigh().orElseThrow(), 1e-12);
        assertEquals(2.7, first.size(), 1e-12);
    }

    @Test
    void ofASumTheIndicesAreTheSharesOfTheVariance() {
        Sensitivity result = run(new FakeJudge((view, numbers) -> numbers[0] = view.greed(0) + 3 * view.greed(1))
                .registry(), greedy(2));
        SobolIndex first = result.factors().get(0).number().orElseThrow();
        assertEquals(0.9, first.first(), 0.01);
        assertEquals(0.9, first.total(), 0.01);
        assertEquals(0.1, result.factors().get(1).number().orElseThrow().total(), 0.01);
        assertTrue(result.factors().get(0).band().orElseThrow().total() > 0.5);
    }

    @Test
    void saysWhyNothingWasVaried() {
        Sensitivity none = run(new EvaluatorRegistry(List.of(), List.of()), greedy(2));
        assertTrue(none.factors().isEmpty());
        assertTrue(none.reason().orElseThrow().contains("no verdict"), none.toString());
        Sensitivity broken = run(FakeJudge.broken(), greedy(2));
        assertTrue(broken.reason().orElseThrow().contains("broken on purpose"), broken.toString());
    }

    @Test
    void manyEstimatesAreSixtyFactorsAndAGroup() {
        Sensitivity result = run(new FakeJudge((view, numbers) -> {
            numbers[0] = 0;
            for (int i = 0; i < view.stateCount(); i++) {
                numbers[0] += view.greed(i) / view.stateCount();
            }
        }).registry(), greedy(70));
        assertEquals(70, result.tornado().size());
        assertEquals(61, result.factors().size());
        assertEquals(10, result.factors().get(60).parameters().size());
    }

    @Test
    void withoutRangesNothingSwings() {
        Sensitivity result = run(REGISTRY, Scenarios.of("A", "B"));
        assertEquals(List.of(), result.tornado());
        assertEquals(List.of(), result.factors());
        assertTrue(result.defaults().stream().anyMatch(d -> d.feature().equals("warCost")));
    }

    @Test
    void theLoopGainHangsOnBothFears() {
        Sensitivity result = run(REGISTRY, MonteCarloTest.uncertain());
        assertEquals("loopGain", result.number().orElseThrow());
        assertEquals(2, result.factors().size());
        result.factors().forEach(factor -> assertTrue(factor.number().orElseThrow().total() > 0.2));
    }

    @Test
    void aCancelledAnalysisStops() {
        AtomicInteger asked = new AtomicInteger();
        Monitor monitor = new Monitor() {
            @Override
            public void worked(String task, int done, int total) {
                // not of interest
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 100;
            }
        };
        assertThrows(CancellationException.class, () -> SensitivityAnalysis
                .run(ScenarioView.of(MonteCarloTest.uncertain()), REGISTRY, 1, monitor));
    }

    private static Sensitivity run(EvaluatorRegistry registry, Scenario scenario) {
        return SensitivityAnalysis.run(ScenarioView.of(scenario), registry, 1, Monitor.NONE);
    }

    private static Scenario greedy(int states) {
        String[] names = new String[states];
        for (int i = 0; i < states; i++) {
            names[i] = states == 2 ? String.valueOf((char) ('A' + i)) : "S" + i;
        }
        Scenario scenario = Scenarios.of(names);
        scenario.getStates().forEach(s -> s.setGreed(Scenarios.range(0, 0.5, 1, Distribution.UNIFORM)));
        return scenario;
    }
}
