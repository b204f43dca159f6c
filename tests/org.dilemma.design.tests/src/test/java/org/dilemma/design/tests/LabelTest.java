/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilemma.design.AllianceServices;
import org.dilemma.design.CapabilityServices;
import org.dilemma.design.GeographyServices;
import org.dilemma.design.NoteServices;
import org.dilemma.design.PerceptionServices;
import org.dilemma.design.SignalServices;
import org.dilemma.design.StateServices;
import org.dilemma.model.Alliance;
import org.dilemma.model.Assumption;
import org.dilemma.model.Contiguity;
import org.dilemma.model.Dyad;
import org.dilemma.model.Importance;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.Source;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;

/** What stands on the diagrams, and in the tooltips. */
class LabelTest {
    private final Scenario naval = Cases.load("anglo-german-1898");
    private final Scenario two = Cases.of("A", "B");

    @Test
    void aStateHasItsNameAndItsMotive() {
        State britain = naval.getStates().get(0);
        assertEquals("United Kingdom", new StateServices().stateLabel(britain));
        assertEquals("UKG", new StateServices().shortLabel(britain));
        assertEquals("security seeker", new StateServices().intentLabel(britain));
        assertEquals(List.of(britain), new StateServices().judgedIntent(britain));
        britain.setIntent(Intent.UNKNOWN);
        assertEquals(List.of(), new StateServices().judgedIntent(britain));
        britain.setName(" ");
        assertEquals("UKG", new StateServices().stateLabel(britain));
    }

    @Test
    void aTooltipTellsValuesRangesDefaultsAndSources() {
        assertEquals("""
                United Kingdom (UKG)
                intent: security seeker
                greed: 0.05 (0 to 0.2), low confidence [1]
                fatigue: 0.5 (default) per year
                grievance: 0 (default) arms units per year
                war cost: 0.2 (default)
                sensibility: 0.3 (0.1 to 0.5), low confidence [2]
                """, new StateServices().stateTooltip(naval.getStates().get(0)).replaceAll("(?s)\\[1\\] .*", ""));
        assertTrue(new StateServices().stateTooltip(naval.getStates().get(0)).contains("[2] Jervis, Robert (1976)"));
    }

    @Test
    void aCapabilityHasItsLevelWithUnit() {
        CapabilityServices services = new CapabilityServices();
        assertEquals("naval: 4.29 capital ships per program year",
                services.capabilityLabel(naval.getStates().get(0).getCapabilities().get(0)));
        assertEquals("military expenditure: 68,000 thousand current pounds",
                services.capabilityLabel(naval.getStates().get(0).getCapabilities().get(1)));
        State state = two.getStates().get(0);
        state.getCapabilities().add(Cases.F.createCapability());
        assertEquals("other: level unknown", services.capabilityLabel(state.getCapabilities().get(0)));
        assertTrue(services.capabilityTooltip(naval.getStates().get(0).getCapabilities().get(0))
                .contains("7 observations, 1906 to 1912"));
    }

    @Test
    void aPerceptionHasItsPerceivedGreedAndIsWiderTheGreaterItIs() {
        PerceptionServices services = new PerceptionServices();
        assertEquals("0.6 (0.4 to 0.8)", services.greedLabel(naval.getPerceptions().get(0)));
        assertEquals("greed 0.6 (0.4 to 0.8)", services.perceptionLabel(naval.getPerceptions().get(0)));
        Perception perception = Cases.perceive(two, 0, 1, 1);
        double[] greed = {0, 0.19, 0.2, 0.59, 0.6, 0.99, 1, 7, -1, Double.NaN};
        int[] width = {1, 1, 2, 3, 4, 5, 5, 5, 1, 1};
        for (int i = 0; i < greed.length; i++) {
            perception.getPerceivedGreed().setValue(greed[i]);
            assertEquals(width[i], services.fearWidth(perception), "greed " + greed[i]);
        }
        perception.setPerceivedGreed(null);
        assertEquals("0.5 (default)", services.greedLabel(perception));
        assertEquals(3, services.fearWidth(perception));
    }

    @Test
    void anAllianceSaysWhatItsMembersPromiseAndWhen() {
        Alliance alliance = Cases.ally(two, 0, 1);
        AllianceServices services = new AllianceServices();
        assertEquals("alliance", services.allianceLabel(alliance));
        alliance.getObligations().addAll(List.of(Obligation.DEFENSE, Obligation.CONSULTATION));
        alliance.setStart(1882);
        assertEquals("defense, consultation (from 1882)", services.allianceLabel(alliance));
        alliance.setEnd(1915);
        assertEquals("defense, consultation (1882 to 1915)", services.allianceLabel(alliance));
        assertEquals("""
                defense, consultation (1882 to 1915)
                members: A \u2013 B
                commitment: 0.7 (default)
                conditionality: 0.5 (default)""", services.allianceTooltip(alliance));
    }

    @Test
    void aDyadSaysHowNearItsStatesAre() {
        Dyad dyad = Cases.dyad(two, 0, 1);
        GeographyServices services = new GeographyServices();
        assertEquals("", services.geographyLabel(dyad));
        dyad.setContiguity(Contiguity.WATER_400);
        dyad.setDistance(Cases.value(930.4));
        assertEquals("up to 400 miles of water, 930 km", services.geographyLabel(dyad));
    }

    @Test
    void signalsPowerShiftsAndAssumptionsAreReadable() {
        Signal signal = Cases.F.createSignal();
        two.getSignals().add(signal);
        assertEquals("signal", new SignalServices().signalLabel(signal));
        signal.setYear(1908);
        signal.setCost(Cases.value(0.3));
        assertEquals("signal 1908, cost 0.3", new SignalServices().signalLabel(signal));
        PowerShift shift = Cases.F.createPowerShift();
        two.getPowerShifts().add(shift);
        shift.setRate(Cases.value(0.02));
        assertEquals("power shift: +2 % a year", new CapabilityServices().shiftLabel(shift));
        shift.setWindow(10);
        shift.getRate().setValue(-0.015);
        assertEquals("power shift: -1.5 % a year, for 10 years", new CapabilityServices().shiftLabel(shift));
        Assumption assumption = Cases.F.createAssumption();
        assumption.setImportance(Importance.HIGH);
        assumption.setText("No third state takes a part in the race as long as it lasts.");
        two.getAssumptions().add(assumption);
        assertEquals("Key assumption: No third state takes a part in\nthe race as long as it lasts.",
                new NoteServices().assumptionLabel(assumption));
    }

    @Test
    void aLongCitationIsCutAtAWordAndKeepsItsPage() {
        Source source = Cases.F.createSource();
        two.getSources().add(source);
        source.setCitation("Herz, John H. (1950): Idealist Internationalism and the Security Dilemma. World Politics "
                + "2 (2), 157-180, and more");
        source.setPage("p. 157");
        assertEquals("Herz, John H. (1950): Idealist Internationalism and the Security Dilemma. World Politics 2\u2026"
                + " p. 157", new NoteServices().sourceLabel(source));
    }

    @Test
    void everyShippedScenarioCanBeLabelled() {
        for (String name : Cases.names()) {
            Scenario scenario = Cases.load(name);
            scenario.getStates().forEach(state -> {
                assertReadable(new StateServices().stateTooltip(state));
                state.getCapabilities().forEach(c -> {
                    assertReadable(new CapabilityServices().capabilityLabel(c));
                    assertReadable(new CapabilityServices().capabilityTooltip(c));
                });
            });
            scenario.getPerceptions().forEach(p -> assertReadable(new PerceptionServices().greedLabel(p)));
            scenario.getAlliances().forEach(a -> assertReadable(new AllianceServices().allianceTooltip(a)));
            scenario.getDyads().forEach(d -> assertReadable(new GeographyServices().geographyLabel(d)));
            scenario.getSources().forEach(s -> assertReadable(new NoteServices().sourceTooltip(s)));
        }
    }

    private static void assertReadable(String text) {
        assertTrue(!text.isBlank() && !text.matches("(?s).*(\\{\\d|null|NaN|\\?\\?).*"), text);
    }
}
