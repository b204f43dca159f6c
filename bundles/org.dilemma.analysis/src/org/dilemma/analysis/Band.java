/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/**
 * Spiral risk of a dyad or a scenario, from none to severe [OWN]. The order of the constants is the order of risk. A band
 * says how strongly states would be driven into a spiral although they seek only security; it is never a probability of
 * war.
 */
public enum Band {
    /** No spiral: no mutual fear to feed one, or reactions that die out at once. */
    NONE,
    /** A weak loop that dies out quickly, or fear on one side only. */
    LOW,
    /** A loop that at least doubles every impulse but dies out, or mutual distrust. */
    MODERATE,
    /** A loop that feeds itself, or a damped one made worse by distrust or the offense-defense balance. */
    HIGH,
    /** A self-sustaining loop that distrust or the offense-defense balance makes worse still. */
    SEVERE;

    private static final Band[] ALL = values(); // each call of values() copies

    /**
     * The band a number of steps higher or lower, within the scale.
     *
     * @param steps number of bands to go up (positive) or down (negative)
     * @return the band there, never beyond {@link #NONE} or {@link #SEVERE}
     */
    public Band shift(int steps) {
        return ALL[Math.max(0, Math.min(ALL.length - 1, ordinal() + steps))];
    }

    /**
     * The higher of two bands.
     *
     * @param a a band
     * @param b another band
     * @return the one of greater risk
     */
    public static Band max(Band a, Band b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
