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

import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jervis's four worlds, their cuts, and the probability in each. */
class FourWorldsTest {

    @ParameterizedTest
    @CsvSource({"0.99, 0.49, DOUBLY_DANGEROUS", "1, 0.49, INTENSE", "0.99, 0.5, OFFENSE_DISTINGUISHABLE",
        "1, 0.5, DOUBLY_STABLE"})
    void theCutsPlaceEachWorld(double ratio, double distinguishability, World expected) {
        assertEquals(expected, World.of(ratio, distinguishability));
    }

    @Test
    void theMassesFollowTheRanges() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.1, 0.5);
        scenario.getBalance().setRatio(Scenarios.range(0.8, 1.1, 1.6, Distribution.UNIFORM));
        scenario.getBalance().setDistinguishability(Scenarios.range(0.2, 0.3, 0.8, Distribution.UNIFORM));
        Result result = evaluate(scenario);
        assertEquals(0.25 * 0.5, result.values().get("mass.doublyDangerous").value(), 1e-12);
        assertEquals(0.75 * 0.5, result.values().get("mass.doublyStable").value(), 1e-12);
        assertEquals(0.1, result.values().get("distance.ratio").value(), 1e-12);
        assertEquals(-0.2, result.values().get("distance.distinguishability").value(), 1e-12);
        double sum = result.values().entrySet().stream().filter(e -> e.getKey().startsWith("mass."))
                .mapToDouble(e -> e.getValue().value()).sum();
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void onlyDyadsWithTheirOwnBalanceAreListed() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().addAll(scenario.getStates().subList(0, 2));
        dyad.setBalance(DilemmaFactory.eINSTANCE.createOffenseDefenseBalance());
        dyad.getBalance().setRatio(Scenarios.point(0.5));
        scenario.getDyads().add(dyad);
        Result result = evaluate(scenario);
        assertEquals(2, result.findings().size());
        assertEquals(0.5, result.values().get("ratio.A.B").value());
        assertEquals(0.5, result.values().get("distinguishability.A.B").value());
        assertFalse(result.values().containsKey("ratio.A.C"));
    }

    @Test
    void defaultsAreSaid() {
        assertTrue(evaluate(Scenarios.of("A")).assumed().stream().anyMatch(d -> d.feature().equals("ratio")));
    }

    private static Result evaluate(Scenario scenario) {
        return new FourWorlds().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
