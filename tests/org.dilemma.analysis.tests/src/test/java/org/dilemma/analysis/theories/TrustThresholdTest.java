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

import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** What the trust threshold says about pairs. */
class TrustThresholdTest {

    @Test
    void statesThatPerceiveNothingCooperate() {
        Result result = evaluate(Scenarios.of("A", "B", "C"));
        assertEquals(3, result.values().get("pairs").value());
        assertEquals(3, result.values().get("pairs.cooperating").value());
    }

    @Test
    void aStateThatBelievesTooLittleIsNamedWithItsPerception() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.2, 0.5);
        Scenarios.fear(scenario, 0, 1, 0.75);
        Result result = evaluate(scenario);
        assertEquals(0.25, result.values().get("trust.A.B").value(), 1e-12);
        assertEquals(2.0 / 7, result.values().get("threshold.A.B").value(), 1e-12);
        Finding finding = result.findings().get(0);
        assertTrue(finding.text().startsWith("A does not trust B"), finding.text());
        assertEquals("Perception", finding.elements().get(0).type());
    }

    @Test
    void aStrongStateWithoutGreedIsNotSaidToGainFromAttack() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.3, 0.5);
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 90, 0.5);
        Scenarios.capability(scenario, 1, CapabilityKind.LAND, 10, 0.5);
        scenario.getStates().get(0).setWarCost(Scenarios.point(0.1));
        Result result = evaluate(scenario);
        assertTrue(result.findings().stream().noneMatch(f -> f.text().contains("gains more from the attack")),
                result.findings().toString());
        assertEquals(0.75, result.values().get("threshold.A.B").value(), 1e-12);
    }

    private static Result evaluate(Scenario scenario) {
        return new TrustThreshold().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
