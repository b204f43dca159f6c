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

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trust threshold against the oracles of the domain page and by its laws. */
class TrustGameTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.2, 0, 0.2857", "0.5, 0, 0.7143", "0.2, 0.3, 0.4727"})
    void thresholdsAgreeWithTheDerivation(double firstStrike, double greed, double expected) {
        assertEquals(expected, new TrustGame(0.5, firstStrike, 0.2, greed).threshold(), 5e-5);
    }

    @Test
    void atTheBoundOfTrustworthinessNoTrustIsEnough() {
        assertEquals(1, new TrustGame(0.5, 0.2, 0.2, 5.0 / 7).threshold(), 1e-12);
        assertTrue(new TrustGame(0.5, 0.2, 0.2, 5.0 / 7 - 1e-9).isTrustworthy());
        assertFalse(new TrustGame(0.5, 0.2, 0.2, 5.0 / 7 + 1e-9).isTrustworthy());
    }

    @Test
    void withoutFirstStrikeAndGreedEvenTheStrongestCooperates() {
        assertEquals(0, new TrustGame(1, 0, 0, 0).threshold());
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.3, 0.1, 0.75", "0.1, 0.3, 0.2, 0.1111", "0.972, 0.1, 0.2, 0.3333", "0.7, 0.2, 0.2, 0.4"})
    void nobodyWinsMoreThanCertainlyOrLessThanNever(double winProbability, double firstStrike, double cost,
            double expected) {
        assertEquals(expected, new TrustGame(winProbability, firstStrike, cost, 0).threshold(), 5e-5);
    }

    @Property
    void aStateWithoutGreedIsTrustworthyHoweverStrong(@ForAll @DoubleRange(max = 1) double pi,
            @ForAll @DoubleRange(max = 0.5) double phi, @ForAll @DoubleRange(max = 1) double cost) {
        assertTrue(new TrustGame(pi, phi, cost, 0).isTrustworthy());
    }

    @Property
    void theThresholdIsAProbabilityThatRisesWithTheFirstStrikeEdge(@ForAll @DoubleRange(max = 1) double pi,
            @ForAll @DoubleRange(max = 0.5) double phi, @ForAll @DoubleRange(max = 1) double cost,
            @ForAll @DoubleRange(max = 1) double greed) {
        double threshold = new TrustGame(pi, phi, cost, greed).threshold();
        assertTrue(threshold >= 0 && threshold <= 1);
        assertTrue(new TrustGame(pi, Math.min(0.5, phi + 0.01), cost, greed).threshold() >= threshold - 1e-12);
        assertTrue(new TrustGame(pi, phi, cost, Math.min(1, greed + 0.01)).threshold() >= threshold - 1e-12);
    }

    @Property
    void theClosedFormHoldsWhereverTheEdgesAreProbabilities(@ForAll @DoubleRange(max = 1) double pi,
            @ForAll @DoubleRange(max = 1) double edge, @ForAll @DoubleRange(max = 1) double cost,
            @ForAll @DoubleRange(max = 1) double greed) {
        double phi = Math.min(0.5, edge * Math.min(pi, 1 - pi));
        double stake = 1 - pi + cost - pi * greed;
        Assume.that(phi > 1e-6 && Math.abs(stake) > 1e-6);
        double expected = stake < 0 ? 1 : Math.min(1, phi * (1 + greed) / stake);
        assertEquals(expected, new TrustGame(pi, phi, cost, greed).threshold(), 1e-6);
    }
}
