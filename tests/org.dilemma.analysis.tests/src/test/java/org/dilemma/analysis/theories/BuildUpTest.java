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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Observation;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** The rule of the mutual military build-up. */
class BuildUpTest {

    @Test
    void threeYearsOfEightPercentOnBothSidesAreAMutualBuildUp() {
        Scenario scenario = Scenarios.of("A", "B");
        observe(scenario, 0, CapabilityKind.MILITARY_EXPENDITURE, 1909, 100, 108, 116.64, 125.9712);
        observe(scenario, 1, CapabilityKind.MILITARY_PERSONNEL, 1910, 10, 11, 13, 15, 20);
        Result result = evaluate(scenario);
        assertEquals(3, result.values().get("buildUp.A").value());
        assertEquals(4, result.values().get("buildUp.B").value());
        assertEquals(2, result.values().get("mutual.A.B").value());
        assertTrue(result.findings().get(0).text().endsWith("together in 2 years from 1911 to 1912."),
                result.findings().get(0).text());
    }

    @Test
    void buildUpsOfDifferentYearsAreNotMutual() {
        Scenario scenario = Scenarios.of("A", "B");
        observe(scenario, 0, CapabilityKind.MILITARY_EXPENDITURE, 1900, 1, 2, 3, 4);
        observe(scenario, 1, CapabilityKind.MILITARY_EXPENDITURE, 1903, 1, 2, 3, 4);
        assertTrue(says(evaluate(scenario), "No mutual build-up in the one pair judged"));
    }

    @Test
    void otherKindsDoNotCount() {
        Scenario scenario = Scenarios.of("A", "B");
        observe(scenario, 0, CapabilityKind.NAVAL, 1900, 1, 2, 3, 4);
        observe(scenario, 1, CapabilityKind.MILITARY_EXPENDITURE, 1900, 1, 2, 3, 4);
        assertTrue(says(evaluate(scenario), "Nothing was computed"));
    }

    @Test
    void tooFewObservationsAreSaidAndNotComputed() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        observe(scenario, 0, CapabilityKind.MILITARY_EXPENDITURE, 1900, 1, 2, 3, 4);
        observe(scenario, 1, CapabilityKind.MILITARY_EXPENDITURE, 1900, 1, 2, 3, 4);
        observe(scenario, 2, CapabilityKind.MILITARY_EXPENDITURE, 1900, 1, 2, 3);
        Result result = evaluate(scenario);
        assertEquals(1, result.values().get("pairs.mutual").value());
        assertTrue(says(result, "Not judged"));
        assertTrue(says(evaluate(Scenarios.of()), "Nothing was computed"));
    }

    @Test
    void aYearThatWasNotObservedEndsTheGrowth() {
        TreeMap<Integer, Double> levels = new TreeMap<>(Map.of(1900, 1.0, 1901, 2.0, 1902, 3.0, 1904, 6.0, 1905, 8.0));
        assertEquals(Set.of(), BuildUp.years(levels));
        levels.put(1903, 4.0);
        assertEquals(Set.of(1901, 1902, 1903, 1904, 1905), BuildUp.years(levels));
    }

    @Test
    void nothingGrowsFromZero() {
        assertEquals(Set.of(), BuildUp.years(new TreeMap<>(Map.of(1900, 0.0, 1901, 1.0, 1902, 2.0, 1903, 3.0))));
    }

    @Property(tries = 200)
    void steadyGrowthIsABuildUpFromEightPercentOn(@ForAll @DoubleRange(min = 0, max = 0.5) double growth,
            @ForAll @IntRange(min = 0, max = 30) int years) {
        TreeMap<Integer, Double> levels = new TreeMap<>();
        for (int k = 0; k <= years; k++) {
            levels.put(1900 + k, 50 * Math.pow(1 + growth, k));
        }
        assertEquals(growth >= 0.08 && years >= 3 ? years : 0, BuildUp.years(levels).size());
    }

    private static void observe(Scenario scenario, int state, CapabilityKind kind, int from, double... levels) {
        Capability capability = Scenarios.capability(scenario, state, kind, levels[levels.length - 1], 0.5);
        for (int k = 0; k < levels.length; k++) {
            Observation observation = DilemmaFactory.eINSTANCE.createObservation();
            observation.setYear(from + k);
            observation.setValue(levels[k]);
            capability.getObservations().add(observation);
        }
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().anyMatch(finding -> finding.text().contains(words));
    }

    private static Result evaluate(Scenario scenario) {
        return new BuildUp().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
