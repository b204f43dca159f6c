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

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Where fear that feeds on fear comes to rest. */
class ReciprocalFearTest {

    @Test
    void withoutOtherMotiveAndHalfToleranceTheTippingPointIsOneHalf() {
        List<FearLoop.FixedPoint> points = new FearLoop(0, 0.5).fixedPoints();
        assertEquals(3, points.size());
        assertEquals(0, points.get(0).r());
        assertEquals(0.5, points.get(1).r(), 1e-9);
        assertEquals(Constants.FEAR_STEEPNESS, points.get(1).slope(), 1e-6);
        assertFalse(points.get(1).stable());
        assertEquals(1, points.get(2).r());
    }

    @Test
    void withoutGainFromStrikingFirstFearAddsNothing() {
        assertEquals(List.of(new FearLoop.FixedPoint(0.4, 0)), new FearLoop(0.4, 0).fixedPoints());
    }

    @Property
    void fixedPointsSolveTheEquationAndAlternateBetweenStableAndUnstable(
            @ForAll @DoubleRange(min = 0, max = 1) double pi0, @ForAll @DoubleRange(min = 0, max = 0.99) double m) {
        List<FearLoop.FixedPoint> points = new FearLoop(pi0, m).fixedPoints();
        for (int k = 0; k < points.size(); k++) {
            double r = points.get(k).r();
            assertEquals(r, next(pi0, m, r), 1e-6);
            assertEquals(k % 2 == 0, points.get(k).stable());
            assertTrue(k == 0 || r >= points.get(k - 1).r());
        }
    }

    @Property
    void theFirstFixedPointIsTheOneReachedFromPi0(@ForAll @DoubleRange(min = 0, max = 0.9) double pi0,
            @ForAll @DoubleRange(min = 0, max = 0.9) double m) {
        FearLoop.FixedPoint first = new FearLoop(pi0, m).fixedPoints().get(0);
        double r = pi0;
        for (int k = 0; k < 2000; k++) {
            r = next(pi0, m, r);
        }
        assertTrue(r <= first.r() + 1e-9, r + " above " + first);
        assertTrue(first.slope() > 0.98 || Math.abs(r - first.r()) < 1e-6, r + " not at " + first);
    }

    @Property
    void moreFearAndMoreGainFromStrikingFirstNeverLowerTheFearReached(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double two,
            @ForAll @DoubleRange(min = 0, max = 1) double fixed) {
        double less = Math.min(one, two);
        double more = Math.max(one, two);
        assertTrue(reached(less, fixed) <= reached(more, fixed) + 1e-6);
        assertTrue(reached(fixed, less) <= reached(fixed, more) + 1e-6);
    }

    @Test
    void whoNeedsCertaintyToCooperateRunsAwayAtTheLeastFear() {
        assertEquals(1, reached(0.01, 1));
        assertEquals(0, reached(0, 1));
    }

    @Test
    void aPairWithGreatFirstStrikeAdvantageRunsAwayAndOneWithoutDoesNot() {
        Result dangerous = evaluate(fearful(0.5));
        assertEquals(1, dangerous.values().get("reached.A.B").value(), 1e-9);
        assertTrue(dangerous.findings().get(0).text().contains("runs away"), dangerous.findings().toString());
        Result calm = evaluate(fearful(0));
        assertEquals(0.5, calm.values().get("reached.A.B").value(), 1e-12);
        assertTrue(calm.findings().get(0).text().startsWith("In no pair"));
    }

    @Test
    void fearComesToRestBetweenStatesThatTrustEachOtherEnoughToCooperate() {
        double fear = new FearLoop(0.725, 0.172).fixedPoints().get(0).r();
        assertEquals(0.725, fear, 0.01);
    }

    @Test
    void twoFixedPointsThatLieCloseTogetherAreBothFound() {
        List<FearLoop.FixedPoint> points = new FearLoop(0.43, 0.45).fixedPoints();
        assertEquals(3, points.size(), points.toString());
        assertEquals(0.461, points.get(0).r(), 1e-3);
    }

    @Test
    void oneStateAloneGetsAReason() {
        assertTrue(evaluate(Scenarios.of("A")).findings().get(0).text().startsWith("There are no two states"));
    }

    private static Scenario fearful(double firstStrike) {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, firstStrike, 0.5);
        Scenarios.fear(scenario, 0, 1, 0.5);
        Scenarios.fear(scenario, 1, 0, 0.5);
        return scenario;
    }

    private static double reached(double pi0, double m) {
        return new FearLoop(pi0, m).fixedPoints().get(0).r();
    }

    private static double next(double pi0, double m, double r) {
        double g = m == 0 || r == 0 ? 0 : 1 / (1 + Math.pow((1 - m) / m * (1 - r) / r, Constants.FEAR_STEEPNESS));
        return pi0 + (1 - pi0) * g;
    }

    private static Result evaluate(Scenario scenario) {
        return new ReciprocalFear().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }
}
