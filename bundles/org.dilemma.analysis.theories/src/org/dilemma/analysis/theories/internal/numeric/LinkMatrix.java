/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import java.util.Arrays;

/**
 * A square matrix given by its non-zero entries, one for each link. Entry e stands at row {@code rows[e]}, column
 * {@code columns[e]}; entries at the same place add up. The arrays are not copied: do not change them.
 *
 * @param size number of rows and columns, at least 0
 * @param rows row of each entry
 * @param columns column of each entry
 * @param weights value of each entry, finite
 */
public record LinkMatrix(int size, int[] rows, int[] columns, double[] weights) {

    /**
     * Number of entries.
     *
     * @return at least 0
     */
    public int links() {
        return weights.length;
    }

    /**
     * The matrix with rows and columns exchanged.
     *
     * @return a matrix on the same arrays
     */
    public LinkMatrix transpose() {
        return new LinkMatrix(size, columns, rows, weights);
    }

    /**
     * Writes matrix times vector.
     *
     * @param x the vector, of length size
     * @param result where the product goes, of length size
     */
    public void multiply(double[] x, double[] result) {
        Arrays.fill(result, 0);
        for (int e = 0; e < weights.length; e++) {
            result[rows[e]] += weights[e] * x[columns[e]];
        }
    }

    /**
     * The matrix with all its zeros.
     *
     * @return rows of entries, size x size
     */
    public double[][] toDense() {
        double[][] dense = new double[size][size];
        for (int e = 0; e < weights.length; e++) {
            dense[rows[e]][columns[e]] += weights[e];
        }
        return dense;
    }
}
