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
import org.dilemma.design.EditServices;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditServicesTest {
    private final EditServices services = new EditServices();
    private final Scenario scenario = Cases.of("A", "B");
    private final Perception perception = Cases.perceive(scenario, 0, 1, 0.6);

    private Estimate greed() {
        return perception.getPerceivedGreed();
    }

    @Test
    void aNumberBecomesTheValueAndKeepsItsEvidence() {
        greed().getEvidence().add(Cases.F.createSource());
        services.writeGreed(perception, " 0.7 ");
        assertEquals(0.7, greed().getValue());
        assertEquals(1, greed().getEvidence().size());
    }

    @Test
    void aRangeMayFollowInParentheses() {
        for (String text : List.of("0.6 (0.4 to 0.8)", "0.6(0.4\u20130.8)", "0.6 (0.4-0.8)", "0.6 (0.4 .. 0.8)")) {
            greed().unsetLow();
            greed().unsetHigh();
            services.writeGreed(perception, text);
            assertEquals(0.4, greed().getLow(), text);
            assertEquals(0.8, greed().getHigh(), text);
        }
    }

    @Test
    void whatIsShownForEditingReadsBackAsTheSame() {
        services.writeGreed(perception, "0.625 (0.4 to 0.8)");
        String text = services.typedGreed(perception);
        assertEquals("0.625 (0.4 to 0.8)", text);
        services.writeGreed(perception, text);
        assertEquals(text, services.typedGreed(perception));
    }

    @Test
    void anOldRangeStaysOnlyWhereItHoldsTheNewValue() {
        services.writeGreed(perception, "0.6 (0.4 to 0.8)");
        services.writeGreed(perception, "0.5");
        assertTrue(greed().isSetLow());
        services.writeGreed(perception, "0.9");
        assertFalse(greed().isSetLow() || greed().isSetHigh());
        assertEquals(0.9, greed().getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "1.1", "-0.1", "0.6 (0.7 to 0.8)", "0.6 (0.4 to 0.5)", "0.6 (0.4 to 2)", "NaN",
        "1e999", "0.5 (default)", "0.5 tons"})
    void whatIsNoPerceivedGreedChangesNothing(String text) {
        services.writeGreed(perception, text);
        assertEquals(0.6, greed().getValue());
        assertFalse(greed().isSetLow() || greed().isSetHigh());
    }

    @Test
    void anEmptyTextTakesTheNumberAway() {
        services.writeGreed(perception, "  ");
        assertNull(greed());
        services.writeGreed(perception, "0.3");
        assertEquals(0.3, greed().getValue());
    }

    @Test
    void aLevelMayHaveAUnit() {
        State state = scenario.getStates().get(0);
        Capability capability = Cases.F.createCapability();
        state.getCapabilities().add(capability);
        services.writeLevel(capability, "4.3 (3 to 5) capital ships");
        assertEquals("capital ships", capability.getLevel().getUnit());
        assertEquals(5, capability.getLevel().getHigh());
        services.writeLevel(capability, "4.4");
        assertEquals("4.4 (3 to 5) capital ships", services.typedLevel(capability));
        services.writeLevel(capability, "1.8e3");
        assertEquals("1800 capital ships", services.typedLevel(capability));
        services.writeLevel(capability, "37,513.5 (1,000 to 1,234,567) thousand pounds");
        assertEquals("37513.5 (1000 to 1234567) thousand pounds", services.typedLevel(capability));
        services.writeLevel(capability, "4,3 ships");
        assertEquals("37513.5 (1000 to 1234567) thousand pounds", services.typedLevel(capability));
    }

    @Test
    void aDistanceIsInKilometersWhetherThatIsTypedOrNot() {
        Dyad dyad = Cases.dyad(scenario, 0, 1);
        services.writeDistance(dyad, "930 km");
        assertEquals("930", services.typedDistance(dyad));
        services.writeDistance(dyad, "500 miles");
        assertEquals("930", services.typedDistance(dyad));
    }

    @Test
    void aMotiveIsTypedInTheTermsOfTheField() {
        State state = scenario.getStates().get(0);
        services.writeIntent(state, "Greedy state");
        assertEquals(Intent.GREEDY, state.getIntent());
        services.writeIntent(state, "security seeking");
        assertEquals(Intent.SECURITY_SEEKING, state.getIntent());
        services.writeIntent(state, "nice");
        assertEquals(Intent.SECURITY_SEEKING, state.getIntent());
    }

    @Test
    void promisesAreTypedWithCommas() {
        Alliance alliance = Cases.ally(scenario, 0, 1);
        services.writePromises(alliance, "Defense, consultation (from 1882)");
        assertEquals(List.of(Obligation.DEFENSE, Obligation.CONSULTATION), alliance.getObligations());
        services.writePromises(alliance, "friendship");
        assertEquals(List.of(Obligation.DEFENSE, Obligation.CONSULTATION), alliance.getObligations());
    }
}
