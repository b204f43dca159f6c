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
 * One step of Noda's iteration (Noda 1971): from a positive vector x with the upper bound u on the root of a block A, the
 * solution y of (u I - A) y = x. With the unknowns scaled by x the rows of that system have sums u - (A x)_i / x_i, which
 * are not negative, and the elimination of Grassmann, Taksar and Heyman (1985) solves it without any subtraction: y is
 * positive and accurate in each entry, however close the system is to singular (Alfa, Xue and Ye 2002). For one thread.
 */
final class NodaStep {
    private double[] b = new double[0];
    private double[] slack = new double[0];
    private double[] z = new double[0];

    /** Multiplications that a step takes. */
    static long cost(int size) {
        return (long) size * size * size / 3 + 4L * size * size;
    }

    /**
     * Replaces x by y.
     *
     * @param block A
     * @param x the vector, positive
     * @param product A x
     * @param upper the greatest ratio of product and x
     * @return whether y is positive and finite; if not, x is as before
     */
    boolean advance(IrreducibleBlock block, double[] x, double[] product, double upper) {
        int n = block.size();
        fill(block, x, product, upper);
        if (!eliminate(n)) {
            return false;
        }
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            greatest = Math.max(greatest, z[i] * x[i]);
        }
        if (!(greatest > 0) || Double.isInfinite(greatest)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(z[i] * x[i] / greatest, Double.MIN_NORMAL);
        }
        return true;
    }

    private void fill(IrreducibleBlock block, double[] x, double[] product, double upper) {
        int n = block.size();
        if (slack.length < n) {
            b = new double[n * n];
            slack = new double[n];
            z = new double[n];
        }
        Arrays.fill(b, 0, n * n, 0);
        for (int k = 0; k < block.links(); k++) {
            int i = block.row(k);
            int j = block.column(k);
            b[i * n + j] += block.weight(k) * x[j] / x[i] / upper;
        }
        for (int i = 0; i < n; i++) {
            slack[i] = 1 - product[i] / x[i] / upper;
            z[i] = 1;
        }
    }

    private boolean eliminate(int n) {
        for (int k = 0; k < n; k++) {
            int pivotRow = k * n;
            double pivot = slack[k];
            for (int j = k + 1; j < n; j++) {
                pivot += b[pivotRow + j];
            }
            if (!(pivot > 0)) {
                return false;
            }
            b[pivotRow + k] = pivot;
            for (int i = k + 1; i < n; i++) {
                int row = i * n;
                if (b[row + k] > 0) {
                    double factor = b[row + k] / pivot;
                    slack[i] += factor * slack[k];
                    z[i] += factor * z[k];
                    for (int j = k + 1; j < n; j++) {
                        b[row + j] += factor * b[pivotRow + j];
                    }
                }
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            double sum = z[k];
            for (int j = k + 1; j < n; j++) {
                sum += b[k * n + j] * z[j];
            }
            z[k] = sum / b[k * n + k];
        }
        return true;
    }
}
