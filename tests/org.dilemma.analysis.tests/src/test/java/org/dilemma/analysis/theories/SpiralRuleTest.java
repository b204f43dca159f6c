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

import org.dilemma.analysis.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of the composite is monotone and gives every band. */
class SpiralRuleTest {
    private static final double[] GAINS = {0, 0.0999, 0.1, 0.4999, 0.5, 0.9999, 1, 5, 1e9};
    /** From better to worse, for the two directions of the world: offense advantage and indistinguishability. */
    private static final World[][] WORSE = {{World.DOUBLY_STABLE, World.INTENSE},
        {World.DOUBLY_STABLE, World.OFFENSE_DISTINGUISHABLE}, {World.INTENSE, World.DOUBLY_DANGEROUS},
        {World.OFFENSE_DISTINGUISHABLE, World.DOUBLY_DANGEROUS}};

    @Test
    void neverFallsWithGainDistrustOrWorld() {
        for (World world : World.values()) {
            for (int distrusting = 0; distrusting <= 2; distrusting++) {
                for (int g = 0; g < GAINS.length; g++) {
                    Band band = SpiralRule.band(GAINS[g], distrusting, world.steps());
                    if (g > 0) {
                        assertTrue(SpiralRule.band(GAINS[g - 1], distrusting, world.steps()).compareTo(band) <= 0);
                    }
                    if (distrusting > 0) {
                        assertTrue(SpiralRule.band(GAINS[g], distrusting - 1, world.steps()).compareTo(band) <= 0);
                    }
                }
            }
        }
        for (World[] pair : WORSE) {
            for (int distrusting = 0; distrusting <= 2; distrusting++) {
                for (double gain : GAINS) {
                    assertTrue(SpiralRule.band(gain, distrusting, pair[0].steps())
                            .compareTo(SpiralRule.band(gain, distrusting, pair[1].steps())) <= 0);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, DOUBLY_DANGEROUS, NONE", "0.3, 0, INTENSE, LOW", "0.3, 2, INTENSE, MODERATE",
        "0.7, 0, INTENSE, MODERATE", "0.7, 0, DOUBLY_STABLE, LOW", "1, 0, INTENSE, HIGH",
        "1, 0, DOUBLY_DANGEROUS, SEVERE", "1, 2, INTENSE, SEVERE", "0, 2, INTENSE, MODERATE", "0, 1, INTENSE, LOW"})
    void givesTheBandOfTheWords(double gain, int distrusting, World world, Band expected) {
        assertEquals(expected, SpiralRule.band(gain, distrusting, world.steps()));
    }
}
