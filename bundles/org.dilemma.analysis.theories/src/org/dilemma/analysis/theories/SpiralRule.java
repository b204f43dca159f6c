/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import org.dilemma.analysis.Band;

/**
 * The rule that turns loop gain, distrust and world into a band [OWN]. Monotone: a greater gain, more distrust, offense
 * advantage or less distinguishability never gives a lower band.
 *
 * <ol>
 * <li>The loop gain gives the base: below 0.1 NONE, below 0.5 LOW, below 1 MODERATE, from 1 on HIGH.
 * <li>One side that does not trust enough to cooperate gives at least LOW; two give at least MODERATE, and one band more
 * than the loop alone where there is a loop.
 * <li>Where that is above NONE, the world moves it: one band up where offense has the advantage and cannot be told from
 * defense, one down where the two can be told apart. A default distinguishability, which nobody judged, lowers nothing.
 * </ol>
 */
final class SpiralRule {

    private SpiralRule() {
    }

    /**
     * The band of the loop alone.
     *
     * @param gain loop gain, at least 0
     * @return the base
     */
    static Band base(double gain) {
        if (reaches(gain, Constants.GAIN_SELF_SUSTAINING)) {
            return Band.HIGH;
        }
        if (reaches(gain, Constants.GAIN_AMPLIFYING)) {
            return Band.MODERATE;
        }
        return reaches(gain, Constants.GAIN_WEAK) ? Band.LOW : Band.NONE;
    }

    private static boolean reaches(double gain, double cut) {
        return gain >= cut * (1 - Constants.ROUNDING);
    }

    /**
     * The band of a pair or a system.
     *
     * @param gain loop gain, at least 0
     * @param distrusting sides that do not trust enough to cooperate, 0..2
     * @param steps by how many bands the world moves it, see {@link World#steps()}
     * @return the band
     */
    static Band band(double gain, int distrusting, int steps) {
        Band band = beforeWorld(gain, distrusting);
        return band == Band.NONE ? band : band.shift(steps);
    }

    /**
     * The band of loop and distrust, before the world moves it.
     *
     * @param gain loop gain, at least 0
     * @param distrusting sides that do not trust enough to cooperate, 0..2
     * @return the band
     */
    static Band beforeWorld(double gain, int distrusting) {
        Band base = base(gain);
        return switch (distrusting) {
            case 0 -> base;
            case 1 -> Band.max(base, Band.LOW);
            default -> Band.max(base == Band.NONE ? base : base.shift(1), Band.MODERATE);
        };
    }
}
