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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Obligation;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Whom a war draws in. */
class EntrapmentCascadeTest {

    @Test
    void aChainMultipliesAndATriangleAddsTheWayRound() {
        Scenario chain = states(3);
        AllianceDilemmaTest.ally(chain, 0.5, 0, 0, 1);
        AllianceDilemmaTest.ally(chain, 0.5, 0, 1, 2);
        assertEquals(0.25, drawn(evaluate(chain), 0, 2), 1e-12);
        Scenario triangle = states(3);
        AllianceDilemmaTest.ally(triangle, 0.5, 0, 0, 1, 2);
        assertEquals(0.5 + 0.5 * 0.25, drawn(evaluate(triangle), 0, 2), 1e-12);
        assertEquals(1.25, evaluate(triangle).values().get("expected.S0").value(), 1e-12);
    }

    @Test
    void twoAlliancesOfTheSameStatesAreTwoChances() {
        Scenario scenario = states(2);
        AllianceDilemmaTest.ally(scenario, 0.5, 0, 0, 1);
        AllianceDilemmaTest.ally(scenario, 0.5, 0.5, 0, 1);
        assertEquals(1 - 0.5 * 0.75, drawn(evaluate(scenario), 1, 0), 1e-12);
    }

    @Test
    void certainPromisesGiveReachability() {
        Scenario scenario = states(6);
        AllianceDilemmaTest.ally(scenario, 1, 0, 0, 1, 2);
        AllianceDilemmaTest.ally(scenario, 1, 0, 2, 3);
        AllianceDilemmaTest.ally(scenario, 1, 0, 4, 5);
        Result result = evaluate(scenario);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                if (i != j) {
                    assertEquals(i < 4 == j < 4 ? 1 : 0, drawn(result, i, j));
                }
            }
        }
    }

    @Property(tries = 60)
    void firmerPromisesNeverDrawInLess(@ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double two, @ForAll @IntRange(min = 2, max = 5) int n) {
        Result loose = evaluate(ring(n, Math.min(one, two)));
        Result firm = evaluate(ring(n, Math.max(one, two)));
        for (int j = 1; j < n; j++) {
            assertTrue(drawn(loose, 0, j) <= drawn(firm, 0, j) + 1e-12);
        }
    }

    @Test
    void firmerPromisesNeverDrawInLessWhereSamplesAreDrawn() {
        Result loose = evaluate(clique(8, 0.1));
        Result firm = evaluate(clique(8, 0.2));
        assertTrue(loose.values().containsKey("samples"));
        for (int j = 1; j < 8; j++) {
            assertTrue(drawn(loose, 0, j) <= drawn(firm, 0, j) + 1e-12);
        }
    }

    @Test
    void samplesAreReproducibleAndNearTheExactProbability() {
        Scenario scenario = states(19);
        for (int i = 1; i + 1 < 19; i++) {
            AllianceDilemmaTest.ally(scenario, 0.5, 0, i, i + 1);
        }
        Result result = evaluate(scenario);
        assertEquals(result, evaluate(scenario));
        assertEquals(10_000, result.values().get("samples").value());
        assertEquals(0.005, result.values().get("samples.greatestError").value(), 1e-12);
        assertEquals(0.5, drawn(result, 1, 2), 5 * 0.005);
        assertEquals(0.25, drawn(result, 1, 3), 5 * 0.005);
        assertEquals(0, drawn(result, 0, 1));
    }

    @Test
    void sixteenUncertainPromisesAreWorkedOutExactly() {
        Scenario scenario = states(17);
        for (int i = 0; i + 1 < 17; i++) {
            AllianceDilemmaTest.ally(scenario, 0.5, 0, i, i + 1);
        }
        Result result = evaluate(scenario);
        assertFalse(result.values().containsKey("samples"));
        assertEquals(Math.pow(0.5, 16), drawn(result, 0, 16), 1e-12);
    }

    @Test
    void promisesNotToFightDrawInNobody() {
        Scenario scenario = ring(3, 1);
        scenario.getAlliances().forEach(alliance -> {
            alliance.getObligations().clear();
            alliance.getObligations().add(Obligation.CONSULTATION);
        });
        Result result = evaluate(scenario);
        assertTrue(result.values().isEmpty());
        assertTrue(result.findings().get(0).text().contains("No alliance promises"));
    }

    @Test
    void anAllianceOfFiveHundredStatesIsEvaluated() {
        Result result = evaluate(clique(500, 0.01));
        assertTrue(result.values().get("expected.greatest").value() > 400);
        assertTrue(result.findings().size() <= 10);
    }

    private static Scenario ring(int n, double commitment) {
        Scenario scenario = states(n);
        for (int i = 0; i < n; i++) {
            AllianceDilemmaTest.ally(scenario, commitment, 0, i, (i + 1) % n);
        }
        return scenario;
    }

    private static Scenario clique(int n, double commitment) {
        Scenario scenario = states(n);
        AllianceDilemmaTest.ally(scenario, commitment, 0, IntStream.range(0, n).toArray());
        return scenario;
    }

    private static Scenario states(int n) {
        return Scenarios.of(IntStream.range(0, n).mapToObj(i -> "S" + i).toArray(String[]::new));
    }

    private static double drawn(Result result, int from, int to) {
        return result.values().get("drawnIn.S" + from + ".S" + to).value();
    }

    private static Result evaluate(Scenario scenario) {
        return new EntrapmentCascade().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
