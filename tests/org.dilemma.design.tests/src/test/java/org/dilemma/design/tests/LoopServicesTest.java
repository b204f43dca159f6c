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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dilemma.design.LoopServices;
import org.dilemma.model.Alliance;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;

class LoopServicesTest {
    private final LoopServices services = new LoopServices();

    /** Reactions given by the model, fatigue 0.5: gains of 0.5 and 0.8, loop gain sqrt(0.4). */
    @Test
    void aGainIsTheReactionOverTheFatigue() {
        Scenario scenario = Cases.of("A.1", "B", "C");
        Perception there = react(scenario, 0, 1, 0.25);
        Perception back = react(scenario, 1, 0, 0.4);
        Perception elsewhere = react(scenario, 2, 0, 0.1);
        Perception fearless = Cases.perceive(scenario, 1, 2, 0);
        assertEquals(List.of(there, back, elsewhere), services.reactions(scenario));
        assertEquals("gain 0.5", services.gainLabel(there));
        assertEquals("gain 0.8", services.gainLabel(back));
        assertEquals("", services.gainLabel(fearless));
        assertEquals(List.of(3, 5, 2), Stream.of(there, back, elsewhere).map(services::gainWidth).toList());
        assertTrue(services.isInStrongestLoop(there) && services.isInStrongestLoop(back));
        assertFalse(services.isInStrongestLoop(elsewhere));
        assertTrue(services.isOnStrongestLoop(there.getHolder()));
        assertFalse(services.isOnStrongestLoop(elsewhere.getHolder()));
        assertTrue(services.isJoined(elsewhere.getHolder()));
        assertTrue(services.loopSentence(scenario).startsWith("A.1 \u2192 B \u2192 A.1: loop gain 0.632;"));
        scenario.getStates().get(0).setName("Northland");
        assertTrue(services.loopSentence(scenario).startsWith("Northland \u2192 B \u2192 Northland: loop gain"));
    }

    private static Perception react(Scenario scenario, int holder, int target, double reaction) {
        Perception perception = Cases.perceive(scenario, holder, target, 0.5);
        perception.setReaction(Cases.value(reaction));
        return perception;
    }

    @Test
    void whatAnAllianceHandsOnIsDrawnBetweenTheStates() {
        Scenario scenario = Cases.of("A", "B", "C");
        react(scenario, 0, 1, 0.5);
        react(scenario, 1, 2, 0.5);
        Alliance alliance = Cases.ally(scenario, 0, 2);
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setCommitment(Cases.value(1));
        alliance.setConditionality(Cases.value(0));
        State c = Cases.state(scenario, 2);
        assertEquals(List.of(), services.handedOn(c));
        assertEquals(List.of(Cases.state(scenario, 1)), services.handedOnInStrongestLoop(c));
        assertEquals("gain 1, handed on by an alliance", services.handedOnLabel(c));
        assertEquals("", services.handedOnLabel(Cases.state(scenario, 0)));
    }

    @Test
    void withoutFearThereIsNoLoop() {
        Scenario scenario = Cases.of("A", "B");
        Cases.perceive(scenario, 0, 1, 0);
        assertEquals(List.of(), services.reactions(scenario));
        assertTrue(services.loopSentence(scenario).replace('\n', ' ').contains("There is no feedback loop."));
        assertFalse(services.isJoined(Cases.state(scenario, 0)));
    }

    @Test
    void theStrongestLoopOfEveryShippedScenarioIsClosed() {
        for (String name : Cases.names()) {
            Scenario scenario = Cases.load(name);
            long states = scenario.getStates().stream().filter(services::isOnStrongestLoop).count();
            long links = scenario.getPerceptions().stream().filter(services::isInStrongestLoop).count() + scenario
                    .getStates().stream().mapToLong(state -> services.handedOnInStrongestLoop(state).size()).sum();
            assertEquals(states, links, name);
        }
    }
}
