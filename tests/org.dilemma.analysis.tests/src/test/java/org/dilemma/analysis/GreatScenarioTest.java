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

import java.util.List;
import java.util.stream.IntStream;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Scenarios at their limits give results or findings, never a failure. */
class GreatScenarioTest {

    @Test
    void fiveHundredStatesAreEvaluated() {
        int n = 500;
        Scenario scenario = Scenarios.of(IntStream.range(0, n).mapToObj(i -> "S" + i).toArray(String[]::new));
        for (int i = 0; i < n; i++) {
            Scenarios.fear(scenario, i, (i + 1) % n, 0.5);
            Scenarios.fear(scenario, i, (i + 7) % n, 0.6);
        }
        Evaluation evaluation = evaluate(scenario);
        assertEquals(List.of(), evaluation.failures());
        assertEquals(2 * n, evaluation.verdict().orElseThrow().dyads().size());
    }

    @Test
    void everyValueAtItsBoundsIsEvaluated() {
        for (double bound : new double[] {0, 1}) {
            Scenario scenario = Scenarios.of("A", "B");
            Scenarios.balance(scenario, bound == 0 ? Double.MIN_NORMAL : 1e15, bound / 2, bound);
            for (int i = 0; i < 2; i++) {
                Scenarios.race(scenario, i, bound == 0 ? Double.MIN_NORMAL : 1e15, bound * 1e15);
                scenario.getStates().get(i).setGreed(Scenarios.point(bound));
                scenario.getStates().get(i).setWarCost(Scenarios.point(bound));
                scenario.getStates().get(i).setSensibility(Scenarios.point(bound));
                Scenarios.capability(scenario, i, CapabilityKind.LAND, bound * 1e15, bound);
                Scenarios.fear(scenario, i, 1 - i, bound).setReaction(Scenarios.point(bound * 1e15));
            }
            assertEquals(List.of(), evaluate(scenario).failures());
        }
    }

    private static Evaluation evaluate(Scenario scenario) {
        EvaluatorRegistry registry = EvaluatorRegistry.fromServiceLoader(GreatScenarioTest.class.getClassLoader());
        return new EvaluationRunner(registry).evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
