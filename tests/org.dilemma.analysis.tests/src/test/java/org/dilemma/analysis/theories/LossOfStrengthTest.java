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

import java.io.IOException;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Observation;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** How capability falls with distance. */
class LossOfStrengthTest {

    @Test
    void theExponentIsBelowOneAtNoDistanceAndOneAtEDays() {
        assertEquals(0.8622, LossOfStrength.exponent(0, 250), 5e-5);
        assertEquals(1, LossOfStrength.exponent(Math.E * 375, 375), 1e-12);
    }

    @Test
    void forcesCoverMoreMilesADayAsTimeGoesOn() {
        assertEquals(250, LossOfStrength.reach(OptionalInt.of(1918)));
        assertEquals(375, LossOfStrength.reach(OptionalInt.of(1945)));
        assertEquals(500, LossOfStrength.reach(OptionalInt.of(1946)));
        assertEquals(500, LossOfStrength.reach(OptionalInt.empty()));
    }

    @Test
    void capabilityFallsOverAnOcean() throws IOException {
        Scenario scenario = CincTest.world1913();
        distance(scenario, 8046.72);
        Result result = evaluate(scenario);
        assertEquals(Math.pow(result.values().get("cinc.UKG").value(), Math.log10(10 + 10 - Math.E)),
                result.values().get("strength.UKG.GMY").value(), 1e-12);
        assertEquals(5000, result.values().get("distance.UKG.GMY").value(), 1e-9);
        assertEquals(0.195328 * result.values().get("cinc.UKG").value(),
                result.values().get("linear.UKG.GMY").value(), 1e-12);
        assertTrue(says(result, "no observation of a capability says which year"));
        assertTrue(says(result, "the capability of UKG there falls from 0.113"));
    }

    @Test
    void atNoDistanceItWarnsThatTheFormulaRaisesCapability() throws IOException {
        Scenario scenario = CincTest.world1913();
        distance(scenario, 0);
        assertTrue(says(evaluate(scenario), "in the pair UKG \u2013 GMY with an exponent of 0.8622"));
    }

    @Test
    void theYearIsThatOfTheLatestObservation() throws IOException {
        Scenario scenario = CincTest.world1913();
        distance(scenario, 1000);
        Observation observation = DilemmaFactory.eINSTANCE.createObservation();
        observation.setYear(1913);
        observation.setValue(1);
        scenario.getStates().get(0).getCapabilities().get(0).getObservations().add(observation);
        Result result = evaluate(scenario);
        assertEquals(250, result.values().get("milesPerDay").value());
        assertTrue(says(result, "The year, 1913, is that of the latest observation"));
    }

    @Test
    void withoutDistancesOrIndicesItSaysWhyThereIsNoResult() {
        Scenario scenario = Scenarios.of("A", "B");
        distance(scenario, 100);
        assertTrue(says(evaluate(scenario), "no pair of states with a distance"));
        assertTrue(says(evaluate(Scenarios.of()), "no pair of states with a distance"));
    }

    @Test
    void aStateWithoutCapabilityStaysWithoutIt() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.capability(scenario, 0, CapabilityKind.ENERGY, 0, 0);
        Scenarios.capability(scenario, 1, CapabilityKind.ENERGY, 1, 0);
        distance(scenario, 1e15);
        Result result = evaluate(scenario);
        assertEquals(0, result.values().get("strength.A.B").value());
        assertEquals(1, result.values().get("strength.B.A").value());
        assertEquals(0, result.values().get("linear.B.A").value());
    }

    @Property
    void fartherNeverMeansStronger(@ForAll @DoubleRange(min = 0, max = 1) double capability,
            @ForAll @DoubleRange(min = 0, max = 1e6) double near,
            @ForAll @DoubleRange(min = 0, max = 1e6) double more) {
        assertTrue(Math.pow(capability, LossOfStrength.exponent(near + more, 250)) <= Math.pow(capability,
                LossOfStrength.exponent(near, 250)));
        assertTrue(LossOfStrength.linear(capability, near + more) <= LossOfStrength.linear(capability, near));
    }

    private static void distance(Scenario scenario, double km) {
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().add(scenario.getStates().get(0));
        dyad.getStates().add(scenario.getStates().get(1));
        dyad.setDistance(Scenarios.point(km));
        scenario.getDyads().add(dyad);
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().anyMatch(finding -> finding.text().contains(words));
    }

    private static Result evaluate(Scenario scenario) {
        return new LossOfStrength().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
