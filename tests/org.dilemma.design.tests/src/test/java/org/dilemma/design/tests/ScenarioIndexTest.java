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
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.function.Consumer;
import org.dilemma.design.AllianceServices;
import org.dilemma.design.CapabilityServices;
import org.dilemma.design.PerceptionServices;
import org.dilemma.design.StateServices;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.Source;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What is remembered is what would be written anew. */
class ScenarioIndexTest {
    private final Scenario scenario = Cases.load("july-1914");

    @Test
    void anUnchangedTextIsTheSameObject() {
        Perception perception = scenario.getPerceptions().get(0);
        assertSame(new PerceptionServices().greedLabel(perception), new PerceptionServices().greedLabel(perception));
    }

    @Test
    void afterAnyChangeTheTextsAreThoseOfAModelThatWasJustRead() {
        State state = scenario.getStates().get(0);
        Capability capability = state.getCapabilities().get(0);
        List<Consumer<Scenario>> changes = List.of(
                s -> s.getStates().get(0).setName("Arcadia"),
                s -> s.getStates().get(1).setAbbreviation("XYZ"),
                s -> s.getPerceptions().get(0).getPerceivedGreed().setValue(0.123),
                s -> s.getPerceptions().get(1).setPerceivedGreed(null),
                s -> s.getPerceptions().get(2).setHolder(s.getStates().get(5)),
                s -> s.getStates().get(0).getCapabilities().get(0).getLevel().setUnit("things"),
                s -> s.getStates().get(0).getCapabilities().remove(0),
                s -> s.getSources().get(0).setCitation("Nobody (2000): Nothing."),
                s -> s.getSources().forEach(source -> source.setCitation(null)),
                s -> s.getAlliances().get(0).getMembers().remove(0),
                s -> s.getAlliances().get(0).getObligations().clear(),
                s -> s.getStates().remove(0),
                s -> s.getPerceptions().clear());
        texts(scenario);
        Scenario fresh = Cases.load("july-1914");
        for (Consumer<Scenario> change : changes) {
            change.accept(scenario);
            change.accept(fresh);
            assertEquals(texts(EcoreUtil.copy(fresh)), texts(scenario));
        }
        assertEquals("other: level unknown", new CapabilityServices().capabilityLabel(Cases.F.createCapability()));
        capability.getLevel().setValue(7);
        assertEquals("7", new CapabilityServices().capabilityLabel(capability).replaceAll(".*: | things", ""));
    }

    private static String texts(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        for (State state : scenario.getStates()) {
            text.append(new StateServices().stateLabel(state)).append(new StateServices().stateTooltip(state));
            for (Capability capability : state.getCapabilities()) {
                text.append(new CapabilityServices().capabilityLabel(capability));
                text.append(new CapabilityServices().capabilityTooltip(capability));
            }
        }
        for (Perception perception : scenario.getPerceptions()) {
            text.append(new PerceptionServices().greedLabel(perception));
            text.append(new PerceptionServices().perceptionLabel(perception));
        }
        for (Alliance alliance : scenario.getAlliances()) {
            text.append(new AllianceServices().allianceTooltip(alliance));
        }
        for (Source source : scenario.getSources()) {
            text.append(source.getCitation());
        }
        return text.toString();
    }
}
