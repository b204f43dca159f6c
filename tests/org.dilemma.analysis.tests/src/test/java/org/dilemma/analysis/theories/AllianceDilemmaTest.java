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

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Obligation;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** What alliances do to their members. */
class AllianceDilemmaTest {

    @Test
    void risksAreBondTimesQuarrelAndLackOfBondTimesDependence() {
        Result result = evaluate(allied(0.8, 0.25, 1));
        assertEquals(0.6 * 0.9, result.values().get("entrapment.A \u2013 B.B").value(), 1e-12);
        assertEquals(0, result.values().get("entrapment.A \u2013 B.A").value());
        assertEquals(0.4 * 0.5, result.values().get("abandonment.A \u2013 B.B").value(), 1e-12);
    }

    @Property
    void commitmentLowersAbandonmentAndRaisesEntrapment(@ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double two,
            @ForAll @DoubleRange(min = 0, max = 1) double conditionality) {
        Result loose = evaluate(allied(Math.min(one, two), conditionality, 1));
        Result firm = evaluate(allied(Math.max(one, two), conditionality, 1));
        assertOrdered(loose, firm);
    }

    @Property
    void conditionalityRaisesAbandonmentAndLowersEntrapment(@ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double two,
            @ForAll @DoubleRange(min = 0, max = 1) double commitment) {
        Result loose = evaluate(allied(commitment, Math.max(one, two), 1));
        Result firm = evaluate(allied(commitment, Math.min(one, two), 1));
        assertOrdered(loose, firm);
    }

    @Test
    void offenseAdvantageMeansChainGangingAndDefenseAdvantageBuckPassing() {
        assertTrue(says(evaluate(allied(0.8, 0, 0.8)), "chain-ganging"));
        assertTrue(says(evaluate(allied(0.8, 0, 1.2)), "buck-passing"));
        Result level = evaluate(allied(0.8, 0, 1));
        assertTrue(!says(level, "chain-ganging") && !says(level, "buck-passing"));
    }

    @Test
    void anAllianceWithoutPromiseToFightEntrapsNobody() {
        Scenario scenario = allied(1, 0, 1);
        scenario.getAlliances().get(0).getObligations().clear();
        Result result = evaluate(scenario);
        assertEquals(0, result.values().get("entrapment.greatest").value());
        assertTrue(says(result, "neither defense nor offense"));
    }

    @Test
    void anAllianceOfFewerThanTwoMembersIsNone() {
        Scenario scenario = allied(1, 0, 0.8);
        scenario.getAlliances().get(0).getMembers().remove(1);
        Result result = evaluate(scenario);
        assertTrue(says(result, "There is no alliance"), result.findings().toString());
        scenario.getAlliances().get(0).getMembers().clear();
        assertEquals(1, evaluate(scenario).findings().size());
    }

    @Test
    void alliancesOfTheSameMembersKeepTheirOwnValues() {
        Scenario scenario = allied(1, 0, 1);
        ally(scenario, 0, 0, 0, 1);
        Result result = evaluate(scenario);
        assertEquals(0.9, result.values().get("entrapment.A \u2013 B.B").value(), 1e-12);
        assertEquals(0, result.values().get("entrapment.A \u2013 B.B.2").value());
    }

    @Test
    void withoutAlliancesAFindingSaysSo() {
        assertTrue(says(evaluate(Scenarios.of("A", "B")), "no alliance"));
    }

    /** A and B are allied; A fears C. */
    private static Scenario allied(double commitment, double conditionality, double ratio) {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, ratio, 0.1, 0.5);
        Scenarios.fear(scenario, 0, 2, 0.9);
        ally(scenario, commitment, conditionality, 0, 1);
        return scenario;
    }

    /** Adds a defensive alliance. */
    static void ally(Scenario scenario, double commitment, double conditionality, int... members) {
        Alliance alliance = DilemmaFactory.eINSTANCE.createAlliance();
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setCommitment(Scenarios.point(commitment));
        alliance.setConditionality(Scenarios.point(conditionality));
        for (int member : members) {
            alliance.getMembers().add(scenario.getStates().get(member));
        }
        scenario.getAlliances().add(alliance);
    }

    private static void assertOrdered(Result loose, Result firm) {
        for (String member : new String[] {"A", "B"}) {
            assertTrue(value(loose, "abandonment", member) >= value(firm, "abandonment", member));
            assertTrue(value(loose, "entrapment", member) <= value(firm, "entrapment", member));
        }
    }

    private static double value(Result result, String risk, String member) {
        return result.values().get(risk + ".A \u2013 B." + member).value();
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().anyMatch(finding -> finding.text().contains(words));
    }

    private static Result evaluate(Scenario scenario) {
        return new AllianceDilemma().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
