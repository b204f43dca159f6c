/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

/**
 * Random numbers by counter: a number depends on seed, row and column alone and not on what was drawn before, so that
 * draws do not depend on threads. The rows are streams of the generator of Steele, Lea and Flood 2014 (SplitMix), each
 * from a start that is hashed from seed and row.
 *
 * @param seed the seed
 */
record CounterRandom(long seed) {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;

    /** Start of the stream of a row. */
    long stream(long row) {
        return mix(mix(seed + GOLDEN_GAMMA) + (row + 1) * GOLDEN_GAMMA);
    }

    /** The number of a column in a stream: above 0 and below 1, evenly spread. */
    static double uniform(long stream, int column) {
        return ((mix(stream + (column + 1) * GOLDEN_GAMMA) >>> 11) + 0.5) * UNIT;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
