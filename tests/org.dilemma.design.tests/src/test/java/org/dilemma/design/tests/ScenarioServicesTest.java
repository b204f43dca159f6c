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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dilemma.design.AllianceServices;
import org.dilemma.design.CapabilityServices;
import org.dilemma.design.GeographyServices;
import org.dilemma.design.PerceptionServices;
import org.dilemma.design.ScenarioServices;
import org.dilemma.design.StateServices;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;

class ScenarioServicesTest {
    private final ScenarioServices services = new ScenarioServices();
    private final Scenario scenario = Cases.of("A", "B", "C");
    private final State a = Cases.state(scenario, 0);
    private final State b = Cases.state(scenario, 1);
    private final State c = Cases.state(scenario, 2);

    @Test
    void anAllianceOfTwoIsALineAndAnyOtherANode() {
        Alliance pair = Cases.ally(scenario, 0, 1);
        Alliance three = Cases.ally(scenario, 0, 1, 2);
        Alliance empty = Cases.ally(scenario);
        assertEquals(List.of(pair), services.pacts(scenario));
        assertEquals(List.of(three, empty), services.alliancesOfMany(scenario));
        three.getMembers().remove(c);
        pair.getMembers().add(c);
        assertEquals(List.of(three), services.pacts(scenario));
        assertEquals(List.of(pair, empty), services.alliancesOfMany(scenario));
    }

    @Test
    void whatMakesNoSenseWithoutAStateGoesWithIt() {
        Perception of = Cases.perceive(scenario, 0, 1, 0.5);
        Perception by = Cases.perceive(scenario, 1, 0, 0.5);
        Cases.perceive(scenario, 1, 2, 0.5);
        Alliance pact = Cases.ally(scenario, 0, 1);
        Alliance larger = Cases.ally(scenario, 0, 1, 2);
        Dyad dyad = Cases.dyad(scenario, 0, 2);
        Signal signal = Cases.F.createSignal();
        signal.setReceiver(a);
        scenario.getSignals().add(signal);
        Phase phase = Cases.F.createPhase();
        PhaseOverride override = Cases.F.createPhaseOverride();
        override.setTarget(of);
        phase.getOverrides().add(override);
        scenario.getPhases().add(phase);
        assertEquals(Set.of(of, by, pact, dyad, signal, override), Set.copyOf(services.dependents(a)));
        assertEquals(List.of(pact, larger), services.alliancesOf(a));
    }

    @Test
    void perceptionsAndDyadsAreDrawnOnlyOnce() {
        PerceptionServices perceptions = new PerceptionServices();
        assertTrue(perceptions.mayPerceive(a, b));
        assertFalse(perceptions.mayPerceive(a, a));
        Perception perception = Cases.perceive(scenario, 0, 1, 0.5);
        assertFalse(perceptions.mayPerceive(a, b));
        assertTrue(perceptions.mayPerceive(b, a));
        assertTrue(perceptions.mayConcern(perception, c));
        assertFalse(perceptions.mayConcern(perception, a));
        assertTrue(perceptions.mayBeHeldBy(perception, c));
        assertFalse(perceptions.mayBeHeldBy(perception, b));
        GeographyServices geography = new GeographyServices();
        assertTrue(geography.mayBeDyad(a, b), "a perception is no dyad");
        Dyad dyad = Cases.dyad(scenario, 1, 0);
        assertFalse(geography.mayBeDyad(a, b));
        assertTrue(geography.mayMove(dyad, a, c));
        assertFalse(geography.mayMove(dyad, a, b));
        assertFalse(geography.mayBeDyad(scenario, a));
    }

    @Test
    void nobodyBecomesAMemberTwice() {
        Alliance alliance = Cases.ally(scenario, 0);
        assertTrue(new AllianceServices().mayAdmit(alliance, b));
        assertFalse(new AllianceServices().mayAdmit(alliance, a));
        assertFalse(new AllianceServices().mayAlly(a, a));
        assertFalse(new AllianceServices().mayAlly(a, scenario));
    }

    @Test
    void newElementsGetWhatIsFree() {
        State first = Cases.F.createState();
        scenario.getStates().add(first);
        assertEquals("State 1", new StateServices().freshStateName(first));
        first.setName("State 1");
        State second = Cases.F.createState();
        scenario.getStates().add(second);
        assertEquals("State 2", new StateServices().freshStateName(second));
        assertEquals("S2", new StateServices().freshAbbreviation(second));
        Capability land = Cases.F.createCapability();
        a.getCapabilities().add(land);
        assertEquals(CapabilityKind.LAND, new CapabilityServices().freshKind(land));
        land.setKind(CapabilityKind.LAND);
        Capability next = Cases.F.createCapability();
        a.getCapabilities().add(next);
        assertEquals(CapabilityKind.NAVAL, new CapabilityServices().freshKind(next));
    }

    @Test
    void anElementOutsideOfAScenarioHasNone() {
        assertNull(services.scenario(Cases.F.createState()));
        assertEquals(List.of(), services.alliancesOf(Cases.F.createState()));
        assertFalse(new PerceptionServices().mayPerceive(Cases.F.createState(), Cases.F.createState()));
    }
}
