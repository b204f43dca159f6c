/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

/** Richardson's arms race against the oracles of the domain page and by its laws. */
class RichardsonTest {

    @Test
    void aStableRaceRestsAtItsEquilibrium() {
        Result result = evaluate(twoStates(0.5, 0.25, 1));
        assertEquals(0.5, value(result, "loopGain"), 1e-12);
        assertEquals(-0.25, value(result, "eigenvalue.1"), 1e-12);
        assertEquals(-0.25, value(result, "eigenvalue.max"), 1e-12);
        assertEquals(-0.75, value(result, "eigenvalue.2"), 1e-12);
        assertEquals(4, value(result, "equilibrium.A"), 1e-12);
        assertEquals(4, value(result, "equilibrium.B"), 1e-12);
        assertTrue(texts(result).contains("arms settle at the equilibrium"));
    }

    @Test
    void anUnstableRaceHasANegativeEquilibriumThatIsNoForecast() {
        Result result = evaluate(twoStates(0.25, 0.5, 1));
        assertEquals(2, value(result, "loopGain"), 1e-12);
        assertEquals(0.25, value(result, "eigenvalue.1"), 1e-12);
        assertEquals(-0.75, value(result, "eigenvalue.2"), 1e-12);
        assertEquals(-4, value(result, "equilibrium.A"), 1e-12);
        assertTrue(texts(result).contains("not a forecast"));
    }

    @Test
    void reactionsThatEqualFatigueHaveNoEquilibrium() {
        Result result = evaluate(twoStates(0.5, 0.5, 1));
        assertEquals(1, value(result, "loopGain"), 1e-12);
        assertFalse(result.values().containsKey("equilibrium.A"));
        assertTrue(texts(result).contains("no single equilibrium"));
    }

    @Test
    void thePublishedDerivativeOfTheLeadingEigenvalueHolds() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        double[][] k = {{0, 0.3, 0.1}, {0.2, 0, 0.4}, {0.5, 0.05, 0}};
        for (int i = 0; i < 3; i++) {
            Scenarios.race(scenario, i, 0.4 + 0.1 * i, 0);
            for (int j = 0; j < 3; j++) {
                if (i != j) {
                    Scenarios.reaction(scenario, i, j, k[i][j]);
                }
            }
        }
        Result before = evaluate(scenario);
        Perception link = scenario.getPerceptions().get(0);
        link.getReaction().setValue(link.getReaction().getValue() + 1e-6);
        Result after = evaluate(scenario);
        double derivative = (value(after, "eigenvalue.max") - value(before, "eigenvalue.max")) / 1e-6;
        assertEquals(derivative, value(before, "sensitivity.A.B"), 1e-4);
    }

    @Test
    void noPerceptionsMeanNoLoopAndSaySo() {
        Result result = evaluate(Scenarios.of("A", "B"));
        assertEquals(0, value(result, "loopGain"));
        assertTrue(texts(result).contains("No state perceives another"));
    }

    @Test
    void almostNoFatigueStaysFinite() {
        Scenario scenario = twoStates(1e-300, 1e10, 1);
        Result result = evaluate(scenario);
        result.values().forEach((name, quantity) -> assertTrue(Double.isFinite(quantity.value()), name));
    }

    @Property(tries = 300)
    void stableExactlyWhenEveryEigenvalueIsNegative(@ForAll long seed) {
        ScenarioView view = ScenarioView.of(RandomScenarios.of(seed));
        double[][] system = Reactions.coefficients(view).toDense();
        for (int i = 0; i < system.length; i++) {
            system[i][i] -= view.fatigue(i);
        }
        EigenDecomposition_F64<DMatrixRMaj> general = DecompositionFactory_DDRM.eig(system.length, false);
        assertTrue(general.decompose(new DMatrixRMaj(system)));
        double greatest = IntStream.range(0, system.length).mapToDouble(k -> general.getEigenvalue(k).getReal()).max()
                .orElseThrow();
        Result result = new Richardson().evaluate(view, Monitor.NONE);
        assertEquals(greatest, result.values().containsKey("eigenvalue.max") ? value(result, "eigenvalue.max") : greatest,
                1e-7);
        if (Math.abs(greatest) > 1e-7) {
            assertEquals(greatest < 0, value(result, "loopGain") < 1);
        }
    }

    @Property(tries = 100)
    void theUnitOfArmsDoesNotMoveTheLoop(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        double before = value(evaluate(scenario), "loopGain");
        scenario.getStates().forEach(state -> state.getCapabilities()
                .forEach(c -> c.getLevel().setValue(c.getLevel().getValue() * 1000)));
        assertEquals(before, value(evaluate(scenario), "loopGain"), 1e-9 * Math.max(1, before));
    }

    private static Scenario twoStates(double fatigue, double reaction, double grievance) {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.race(scenario, 0, fatigue, grievance);
        Scenarios.race(scenario, 1, fatigue, grievance);
        Scenarios.reaction(scenario, 0, 1, reaction);
        Scenarios.reaction(scenario, 1, 0, reaction);
        return scenario;
    }

    private static Result evaluate(Scenario scenario) {
        return new Richardson().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static double value(Result result, String name) {
        return result.values().get(name).value();
    }

    private static String texts(Result result) {
        return result.findings().stream().map(Finding::text).collect(Collectors.joining(" "));
    }
}
