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

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** The path of Richardson's equations, against closed forms. */
class TrajectoryTest {

    @Test
    void aStableRaceTendsToItsEquilibrium() {
        Trajectory path = Trajectory.of(ScenarioView.of(race(0.5, 0.25, 1)), 200);
        assertEquals(Trajectory.Ending.COMPLETE, path.ending());
        assertEquals(201, path.length());
        assertEquals(4, path.level(0, 200), 1e-12);
        assertEquals(4, path.level(1, 200), 1e-12);
        assertEquals(8, path.total(200), 1e-12);
        assertEquals(4 * (1 - Math.exp(-0.25)), path.level(0, 1), 1e-12);
    }

    @Property
    void twoStatesFollowTheClosedFormByTheEigenvectors(@ForAll @DoubleRange(min = 0.05, max = 2) double a,
            @ForAll @DoubleRange(min = 0.01, max = 2) double k, @ForAll @DoubleRange(min = 0, max = 10) double x,
            @ForAll @DoubleRange(min = 0, max = 10) double y) {
        Scenario scenario = race(a, k, 0);
        Scenarios.capability(scenario, 0, CapabilityKind.NAVAL, x, 0.5);
        Scenarios.capability(scenario, 1, CapabilityKind.NAVAL, y, 0.5);
        Trajectory path = Trajectory.of(ScenarioView.of(scenario), 3);
        assertEquals(Optional.of(CapabilityKind.NAVAL), path.kind());
        double sum = (x + y) * Math.exp(3 * (k - a));
        double difference = (x - y) * Math.exp(-3 * (k + a));
        assertEquals((sum + difference) / 2, path.level(0, 3), 1e-11 * Math.max(1, sum));
        assertEquals((sum - difference) / 2, path.level(1, 3), 1e-11 * Math.max(1, sum));
    }

    @Test
    void militaryExpenditureInOneUnitIsTheStart() {
        Scenario scenario = race(0.5, 0.25, 0);
        Scenarios.capability(scenario, 0, CapabilityKind.NAVAL, 7, 0.5);
        Scenarios.capability(scenario, 1, CapabilityKind.NAVAL, 7, 0.5);
        Scenarios.capability(scenario, 0, CapabilityKind.MILITARY_EXPENDITURE, 20, 0.5).getLevel().setUnit("GBP");
        Scenarios.capability(scenario, 1, CapabilityKind.MILITARY_EXPENDITURE, 10, 0.5).getLevel().setUnit("GBP");
        Result result = evaluate(scenario);
        assertEquals(20, value(result, "trajectory.A.t0"));
        assertEquals("GBP", result.values().get("trajectory.A.t10").unit());
        assertTrue(says(result, "starts from the levels of military expenditure (in GBP)"));
        assertFalse(result.values().containsKey("trajectory.A.t11"));
        assertFalse(says(result, "double every"));
    }

    @Test
    void levelsInDifferentUnitsAreNoCommonMeasure() {
        Scenario scenario = race(0.5, 0.25, 0);
        Scenarios.capability(scenario, 0, CapabilityKind.MILITARY_EXPENDITURE, 20, 0.5).getLevel().setUnit("GBP");
        Scenarios.capability(scenario, 1, CapabilityKind.MILITARY_EXPENDITURE, 10, 0.5).getLevel().setUnit("USD");
        Result result = evaluate(scenario);
        assertFalse(result.values().containsKey("trajectory.A.t0"));
        assertTrue(says(result, "No path of arms was followed"));
        Scenarios.race(scenario, 0, 0.5, 1);
        assertTrue(says(evaluate(scenario), "starts from zero, in arms units"));
    }

    @Test
    void anUnboundedRaceIsSaidToDouble() {
        Result result = evaluate(race(0.25, 0.5, 1));
        assertEquals(Math.log(2) / 0.25, value(result, "doublingTime"), 1e-9);
        assertTrue(says(result, "double every 2.77 years"));
        assertEquals(4 * Math.expm1(2.5), value(result, "trajectory.A.t10"), 1e-9);
    }

    @Test
    void aPathThatLeavesTheGreatestLevelIsCut() {
        Scenario scenario = race(0.5, 20, 1);
        Trajectory path = Trajectory.of(ScenarioView.of(scenario), 10);
        assertEquals(Trajectory.Ending.CUT, path.ending());
        assertEquals(2, path.length());
        assertTrue(says(evaluate(scenario), "is cut before year 2"));
    }

    @Test
    void coefficientsBeyondAnyPaceOfArmamentAreNotFollowed() {
        Result result = evaluate(race(1e15, 1e15, 1));
        assertFalse(result.values().containsKey("trajectory.A.t0"));
        assertTrue(says(result, "no pace of armament"));
    }

    @Test
    void aPathBelowZeroIsFlagged() {
        assertTrue(says(evaluate(race(0.5, 0.25, -1)), "The path of A, B falls below zero"));
    }

    @Test
    void bystandersAreNotFollowed() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.race(scenario, 2, 0.5, 1);
        Scenarios.reaction(scenario, 0, 1, 0.5);
        Scenarios.capability(scenario, 0, CapabilityKind.AIR, 1, 0.5);
        Scenarios.capability(scenario, 1, CapabilityKind.AIR, 1, 0.5);
        Trajectory path = Trajectory.of(ScenarioView.of(scenario), 1);
        assertEquals(2, path.states().size());
        assertEquals(2, path.length());
    }

    @Property(tries = 100)
    void theEquilibriumDoesNotMove(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed, 6);
        if (scenario.getPerceptions().isEmpty()) {
            Scenarios.fear(scenario, 0, 1, 0.5);
        }
        scenario.getPerceptions().forEach(p -> p.setReaction(Scenarios.point(0.05)));
        IntStream.range(0, 6).forEach(i -> Scenarios.race(scenario, i, 0.5, 1 + i));
        Result rest = evaluate(scenario);
        for (int i = 0; i < 6; i++) {
            scenario.getStates().get(i).getCapabilities().get(0)
                    .setLevel(Scenarios.point(value(rest, "equilibrium.S" + i)));
        }
        Trajectory path = Trajectory.of(ScenarioView.of(scenario), 5);
        for (int i = 0; i < path.states().size(); i++) {
            assertEquals(path.level(i, 0), path.level(i, 5), 1e-9 * path.level(i, 0));
        }
    }

    @Test
    void twoHundredStatesAreFollowedInTotal() {
        Scenario scenario = Scenarios.of(IntStream.range(0, 200).mapToObj(i -> "S" + i).toArray(String[]::new));
        IntStream.range(0, 200).forEach(i -> {
            IntStream.rangeClosed(1, 10).forEach(k -> Scenarios.reaction(scenario, i, (i + k) % 200, 0.04));
            Scenarios.capability(scenario, i, CapabilityKind.LAND, 10, 0.5);
        });
        Result result = evaluate(scenario);
        assertEquals(2000 * Math.exp(10 * (0.4 - 0.5)), value(result, "trajectoryTotal.t10"), 1e-8);
        assertFalse(result.values().containsKey("trajectory.S0.t0"));
    }

    private static Scenario race(double fatigue, double reaction, double grievance) {
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

    private static boolean says(Result result, String words) {
        return result.findings().stream().map(Finding::text).collect(Collectors.joining(" ")).contains(words);
    }
}
