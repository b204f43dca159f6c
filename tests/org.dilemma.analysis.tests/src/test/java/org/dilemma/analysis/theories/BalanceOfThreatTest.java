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

import java.util.List;
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

/** What the balance of threat says about perceptions. */
class BalanceOfThreatTest {

    @Test
    void everyFactorIsReportedAndTheIndexIsTheirProduct() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 1, 0.5);
        Scenarios.capability(scenario, 1, CapabilityKind.LAND, 3, 0.4);
        Scenarios.fear(scenario, 0, 1, 0.5).setBias(Scenarios.point(0.2));
        scenario.setAnarchy(0.5);
        Result result = evaluate(scenario);
        assertEquals(0.75, result.values().get("share.A.B").value(), 1e-12);
        assertEquals(0.4, result.values().get("offensiveness.A.B").value(), 1e-12);
        assertEquals(1, result.values().get("proximity.A.B").value(), 1e-12);
        assertEquals(0.6, result.values().get("fear.A.B").value(), 1e-12);
        assertEquals(0.5 * 0.75 * 0.4 * 0.6, result.values().get("threat.A.B").value(), 1e-12);
        assertTrue(result.findings().get(0).text().startsWith("A sees a threat of 0.09 in B"),
                result.findings().get(0).text());
        assertEquals("Perception", result.findings().get(0).elements().get(0).type());
    }

    @Test
    void theGreatestThreatsComeFirstAndTheRestIsCounted() {
        Scenario scenario = Scenarios.of("A", "B", "C", "D");
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                if (i != j) {
                    Scenarios.fear(scenario, i, j, i == 2 && j == 3 ? 1 : 0.1);
                }
            }
        }
        List<String> texts = evaluate(scenario).findings().stream().map(f -> f.text()).toList();
        assertTrue(texts.get(0).startsWith("C sees a threat of 0.25 in D"), texts.get(0));
        assertEquals("7 more perceptions hold lesser threats.", texts.get(5));
    }

    @Test
    void whoFearsNothingSeesNoThreat() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.fear(scenario, 0, 1, 0);
        Result result = evaluate(scenario);
        assertEquals(0, result.values().get("threats").value());
        assertTrue(result.findings().get(0).text().startsWith("No state sees a threat"));
    }

    @Test
    void withoutPerceptionsItSaysWhyThereIsNoResult() {
        for (Scenario scenario : List.of(Scenarios.of(), Scenarios.of("A"), Scenarios.of("A", "B"))) {
            assertTrue(evaluate(scenario).findings().get(0).text().startsWith("No state perceives another"));
        }
    }

    @Property(tries = 100)
    void everyIndexIsWithinItsFactors(@ForAll long seed) {
        evaluate(RandomScenarios.of(seed)).values().forEach((name, quantity) -> {
            if (name.startsWith("threat.S")) {
                assertTrue(quantity.value() >= 0 && quantity.value() <= 1, name);
            }
        });
    }

    @Property(tries = 100)
    void moreFearNeverLessensTheGreatestThreat(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        double before = greatest(scenario);
        scenario.getPerceptions().forEach(p -> p.getPerceivedGreed()
                .setValue(Math.min(1, p.getPerceivedGreed().getValue() + 0.2)));
        assertTrue(greatest(scenario) >= before);
    }

    private static double greatest(Scenario scenario) {
        Result result = evaluate(scenario);
        return result.values().containsKey("threat.greatest") ? result.values().get("threat.greatest").value() : 0;
    }

    private static Result evaluate(Scenario scenario) {
        return new BalanceOfThreat().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
