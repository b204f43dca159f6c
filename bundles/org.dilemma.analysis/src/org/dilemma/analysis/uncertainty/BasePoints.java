/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The two independent base samples A and B of Saltelli's scheme: in the first 120 coordinates one quasi-random sequence
 * (Sobol' 1967, directions of Joe and Kuo 2008), each coordinate shifted by a random number modulo 1 (Cranley and
 * Patterson 1976), so that the seed matters; in the others random numbers by counter.
 */
final class BasePoints {
    private static final int QUASI = 120;

    private final int coordinates;
    private final int quasi;
    private final double[][] sequence;
    private final CounterRandom random;

    BasePoints(int points, int coordinates, long seed) {
        this.coordinates = coordinates;
        random = new CounterRandom(seed);
        quasi = Math.min(QUASI, coordinates);
        sequence = new double[points][];
        SobolSequenceGenerator generator = new SobolSequenceGenerator(Math.max(1, 2 * quasi));
        for (int row = 0; row < points; row++) {
            sequence[row] = generator.nextVector();
        }
    }

    /** Writes a point of A (0) or B (1), each coordinate above 0 and below 1. */
    void point(int row, int matrix, double[] point) {
        long stream = random.stream(row);
        long shifts = random.stream(-1);
        for (int c = 0; c < coordinates; c++) {
            int column = 2 * c + matrix;
            point[c] = c < quasi ? shifted(sequence[row][matrix * quasi + c], CounterRandom.uniform(shifts, column))
                    : CounterRandom.uniform(stream, column);
        }
    }

    private static double shifted(double u, double by) {
        double sum = u + by;
        return Math.max(Double.MIN_NORMAL, Math.min(Math.nextDown(1.0), sum >= 1 ? sum - 1 : sum));
    }
}
