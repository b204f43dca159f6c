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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Obligation;
import org.dilemma.model.Observation;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;

/** The numeric view of a scenario. */
class ScenarioViewTest {
    private static final DilemmaFactory F = DilemmaFactory.eINSTANCE;

    @Test
    void alliancesSignalsAndObservationsAreRead() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Alliance alliance = F.createAlliance();
        alliance.getMembers().addAll(scenario.getStates().subList(0, 2));
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setStart(1892);
        scenario.getAlliances().add(alliance);
        Signal signal = F.createSignal();
        signal.setSender(scenario.getStates().get(2));
        signal.setReceiver(scenario.getStates().get(0));
        signal.setCost(Scenarios.point(0.4));
        scenario.getSignals().add(signal);
        Capability capability = Scenarios.capability(scenario, 0, CapabilityKind.NAVAL, 30, 0.6);
        capability.getLevel().setUnit("ships");
        Observation observation = F.createObservation();
        observation.setYear(1906);
        observation.setValue(3);
        capability.getObservations().add(observation);
        ScenarioView view = ScenarioView.of(scenario);
        assertEquals(List.of(0, 1), view.alliances().get(0).members());
        assertEquals(Set.of(Obligation.DEFENSE), view.alliances().get(0).obligations());
        assertEquals(0.7, view.alliances().get(0).commitment());
        assertEquals(1892, view.alliances().get(0).start().orElseThrow());
        assertEquals(2, view.signals().get(0).sender());
        assertEquals(0.4, view.signals().get(0).cost().orElseThrow());
        assertTrue(view.signals().get(0).vulnerability().isEmpty());
        assertEquals(Map.of(1906, 3.0), view.capabilities(0).get(0).observations());
        assertEquals("ships", view.capabilities(0).get(0).unit());
        assertTrue(view.capabilities(0).get(0).growth().isEmpty());
    }

    @Test
    void theYearsAndTheShiftsOfPowerAreRead() {
        Scenario scenario = Scenarios.of("A", "B");
        assertEquals(new Period(OptionalInt.empty(), OptionalInt.empty()), ScenarioView.of(scenario).period());
        scenario.setStart(1898);
        scenario.setEnd(1912);
        PowerShift shift = F.createPowerShift();
        shift.setState(scenario.getStates().get(1));
        shift.setRate(Scenarios.range(-0.04, -0.02, 0, Distribution.UNIFORM));
        shift.setWindow(8);
        PowerShift bare = F.createPowerShift();
        bare.setState(scenario.getStates().get(0));
        scenario.getPowerShifts().addAll(List.of(shift, F.createPowerShift(), bare));
        ScenarioView view = ScenarioView.of(scenario);
        assertEquals(new Period(OptionalInt.of(1898), OptionalInt.of(1912)), view.period());
        assertEquals(2, view.powerShifts().size());
        assertEquals(1, view.powerShifts().get(0).state());
        assertEquals(-0.02, view.powerShifts().get(0).rate().orElseThrow());
        assertEquals(8, view.powerShifts().get(0).window().orElseThrow());
        assertTrue(view.powerShifts().get(1).rate().isEmpty());
        assertTrue(view.powerShifts().get(1).window().isEmpty());
    }

    @Test
    void aDyadTakesTheFactorsThatItLacksFromTheScenario() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 0.8, 0.1, 0.5);
        scenario.getBalance().setGeography(Scenarios.point(-0.5));
        scenario.getBalance().setDiplomacy(Scenarios.point(0.25));
        Dyad dyad = F.createDyad();
        dyad.getStates().addAll(scenario.getStates());
        dyad.setBalance(F.createOffenseDefenseBalance());
        dyad.getBalance().setGeography(Scenarios.point(0.75));
        scenario.getDyads().add(dyad);
        ScenarioView view = ScenarioView.of(scenario);
        assertEquals(-0.5, view.balance().factor(BalanceFactor.GEOGRAPHY).orElseThrow());
        assertEquals(0.75, view.balance(0, 1).factor(BalanceFactor.GEOGRAPHY).orElseThrow());
        assertEquals(0.25, view.balance(1, 0).factor(BalanceFactor.DIPLOMACY).orElseThrow());
        assertEquals(0.8, view.balance(0, 1).ratio());
        assertTrue(view.balance(0, 1).factor(BalanceFactor.TECHNOLOGY_AND_DOCTRINE).isEmpty());
        assertTrue(view.balance(0, 1).factor(BalanceFactor.SOCIAL_AND_POLITICAL_ORDER).isEmpty());
    }

    @Test
    void aViewWithOtherValuesLeavesTheFirstAsItWas() {
        Scenario scenario = Scenarios.of("A");
        ScenarioView view = ScenarioView.of(scenario);
        double[] values = view.parameters().stream().mapToDouble(p -> p.shape().value()).toArray();
        int fatigue = view.parameters().indexOf(view.parameters().stream()
                .filter(p -> p.feature().equals("fatigue")).findFirst().orElseThrow());
        values[fatigue] = 0.9;
        ScenarioView other = view.withValues(values);
        values[fatigue] = 0.1;
        assertEquals(0.9, other.fatigue(0));
        assertEquals(0.5, view.fatigue(0));
        assertThrows(IllegalArgumentException.class, () -> view.withValues(new double[1]));
    }

    @Test
    void numbersThatMustNotStandAreReadAsTheNearestThatMay() {
        Scenario scenario = Scenarios.of("A", "B");
        State state = scenario.getStates().get(0);
        state.setFatigue(Scenarios.point(0));
        state.setGrievance(Scenarios.point(Double.NEGATIVE_INFINITY));
        state.setWarCost(Scenarios.point(Double.NaN));
        state.setGreed(Scenarios.range(-1, 3, Double.POSITIVE_INFINITY, Distribution.BETA));
        Scenarios.fear(scenario, 0, 1, 0.5).setReaction(Scenarios.point(1e300));
        ScenarioView view = ScenarioView.of(scenario);
        assertEquals(Double.MIN_VALUE, view.fatigue(0));
        assertEquals(0, view.grievance(0));
        assertEquals(0.2, view.warCost(0));
        assertEquals(1, view.greed(0));
        assertEquals(1e15, view.reaction(0).orElseThrow());
        Shape greed = view.parameters().stream().filter(p -> p.feature().equals("greed")).findFirst().orElseThrow()
                .shape();
        assertEquals(0, greed.low());
        assertEquals(1, greed.high());
    }
}
