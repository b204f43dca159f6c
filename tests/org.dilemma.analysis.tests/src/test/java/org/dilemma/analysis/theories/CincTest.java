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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** The Composite Index of National Capability among the states of a scenario. */
class CincTest {

    @Test
    void theGreatPowersOf1913HaveTheirPublishedIndexBesideTheRestOfTheWorld() throws IOException {
        Result result = evaluate(world1913());
        Map.of("UKG", 0.11274751, "GMY", 0.14331791, "FRN", 0.068043686, "AUH", 0.044727746, "RUS", 0.11613843)
                .forEach((state, cinc) -> assertEquals(cinc,
                        result.values().get("cinc." + state).value(), 1e-7, state));
    }

    @Test
    void aComponentThatAStateLacksIsMissingAndNotZero() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        for (int i = 0; i < 3; i++) {
            Scenarios.capability(scenario, i, CapabilityKind.ENERGY, 1, 0);
        }
        Scenarios.capability(scenario, 0, CapabilityKind.IRON_AND_STEEL, 3, 0);
        Scenarios.capability(scenario, 1, CapabilityKind.IRON_AND_STEEL, 1, 0);
        Result result = evaluate(scenario);
        assertEquals((1.0 / 3 + 0.75) / 2, result.values().get("cinc.A").value(), 1e-12);
        assertEquals(1.0 / 3, result.values().get("cinc.C").value(), 1e-12);
        assertTrue(says(result, "C lacks iron and steel production"));
        assertTrue(says(result, "among the 3 states of the scenario, not of the world"));
    }

    @Test
    void levelsInOtherUnitsAreNotCompared() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        for (int i = 0; i < 3; i++) {
            Scenarios.capability(scenario, i, CapabilityKind.ENERGY, 1 + i, 0).getLevel().setUnit(i == 2 ? "PJ" : "kt");
        }
        Result result = evaluate(scenario);
        assertEquals(2.0 / 3, result.values().get("cinc.B").value(), 1e-12);
        assertFalse(result.values().containsKey("cinc.C"));
        assertTrue(says(result, "more than one unit"));
    }

    @Test
    void aComponentOfOneStateAloneSaysNothing() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.capability(scenario, 0, CapabilityKind.ENERGY, 1, 0);
        assertTrue(says(evaluate(scenario), "nothing to compare"));
        Scenarios.capability(scenario, 1, CapabilityKind.ENERGY, 0, 0);
        assertEquals(1, evaluate(scenario).values().get("cinc.A").value());
        assertTrue(says(evaluate(Scenarios.of()), "nothing to compare"));
    }

    @Test
    void levelsAtTheirBoundsStayShares() {
        Scenario scenario = Scenarios.of("A", "B");
        for (int k = 0; k < 2; k++) {
            Scenarios.capability(scenario, 0, CapabilityKind.ENERGY, Double.MAX_VALUE, 0);
            Scenarios.capability(scenario, 1, CapabilityKind.ENERGY, Double.MAX_VALUE, 0);
        }
        assertEquals(0.5, evaluate(scenario).values().get("cinc.A").value(), 1e-12);
    }

    @Property(tries = 100)
    void theIndicesOfStatesThatLackNothingAddUpToOne(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        for (int i = 0; i < scenario.getStates().size(); i++) {
            Scenarios.capability(scenario, i, CapabilityKind.ENERGY, 1 + (seed >>> 8 & 7) * i, 0);
            Scenarios.capability(scenario, i, CapabilityKind.TOTAL_POPULATION, 1 + (seed >>> 16 & 7) * i, 0);
        }
        assertEquals(1, evaluate(scenario).values().entrySet().stream().filter(e -> e.getKey().startsWith("cinc."))
                .mapToDouble(e -> e.getValue().value()).sum(), 1e-9);
    }

    /** Five great powers and, as a sixth state, the rest of the world. */
    static Scenario world1913() throws IOException {
        Scenario scenario = Scenarios.of("UKG", "GMY", "FRN", "AUH", "RUS", "REST");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CincTest.class.getResourceAsStream("nmc-1913.csv"), StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
                    .toList();
            for (int row = 1; row < rows.size(); row++) {
                for (int c = 0; c < CapabilityShares.COMPONENTS.size(); c++) {
                    Scenarios.capability(scenario, row - 1, CapabilityShares.COMPONENTS.get(c),
                            Double.parseDouble(rows.get(row)[c + 1]), 0.5);
                }
            }
        }
        return scenario;
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().anyMatch(finding -> finding.text().contains(words));
    }

    private static Result evaluate(Scenario scenario) {
        return new Cinc().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
