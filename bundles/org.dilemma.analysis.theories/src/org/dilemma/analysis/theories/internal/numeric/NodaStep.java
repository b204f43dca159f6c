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
 * positive and accurate in each entry, however close the system is to singular (Alfa, Xue and Ye 2002). The system is
 * solved a few times more, each time for the solution before: that costs less than the steps that it spares.
 *
 * <p>Rows are eliminated in the order in which a walk through the links reaches them (Cuthill and McKee 1969), and only as
 * far as a row reaches: blocks in which power iteration is slow are mostly chains and rings, which stay narrow then. For
 * one thread.
 */
final class NodaStep {
    private static final int SOLUTIONS = 4;
    private static final double TOLERANCE = 2e-12;

    private final WalkOrder order = new WalkOrder();
    private double[][] b = new double[0][];
    private double[] slack = new double[0];
    private double[] inverse = new double[0];
    private double[] z = new double[0];
    private double[] known = new double[0];
    private int[] reach = new int[0];
    private int[] depth = new int[0];
    private int[] first = new int[0];

    /**
     * Orders the rows of a block for the steps that follow.
     *
     * @return about how many multiplications a step takes
     */
    long prepare(IrreducibleBlock block) {
        int n = block.size();
        if (z.length < n) {
            b = new double[n][n];
            slack = new double[n];
            inverse = new double[n];
            z = new double[n];
            known = new double[n];
            reach = new int[n];
            depth = new int[n];
            first = new int[n];
        }
        long width = order.find(block);
        return Math.min((long) n * n * n / 3, n * width * width) + 4L * n * n;
    }

    /**
     * Replaces x by y. The block must have been prepared.
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
        int left = SOLUTIONS;
        while (left > 0 && solve(n) > TOLERANCE) {
            left--;
        }
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            greatest = Math.max(greatest, z[order.place(i)] * x[i]);
        }
        if (!(greatest > 0) || Double.isInfinite(greatest)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(z[order.place(i)] * x[i] / greatest, Double.MIN_NORMAL);
        }
        return true;
    }

    private void fill(IrreducibleBlock block, double[] x, double[] product, double upper) {
        int n = block.size();
        for (int i = 0; i < n; i++) {
            slack[order.place(i)] = 1 - product[i] / x[i] / upper;
            inverse[i] = 1 / x[i];
            z[i] = 1;
        }
        if (block.isDense()) {
            fillDense(block, x, 1 / upper);
        } else {
            fillLinks(block, x, 1 / upper);
        }
    }

    private void fillDense(IrreducibleBlock block, double[] x, double unit) {
        int n = block.size();
        for (int j = 0; j < n; j++) {
            double scale = x[j] * unit;
            for (int i = 0; i < n; i++) {
                b[i][j] = block.entry(i, j) * scale * inverse[i];
            }
        }
        Arrays.fill(reach, 0, n, n - 1);
        Arrays.fill(depth, 0, n, n - 1);
        Arrays.fill(first, 0, n, 0);
    }

    private void fillLinks(IrreducibleBlock block, double[] x, double unit) {
        int n = block.size();
        for (int i = 0; i < n; i++) {
            Arrays.fill(b[i], 0, n, 0);
        }
        Arrays.fill(reach, 0, n, 0);
        Arrays.fill(depth, 0, n, 0);
        Arrays.fill(first, 0, n, n);
        for (int k = 0; k < block.links(); k++) {
            int row = block.row(k);
            int column = block.column(k);
            int i = order.place(row);
            int j = order.place(column);
            b[i][j] += block.weight(k) * x[column] * inverse[row] * unit;
            reach[i] = Math.max(reach[i], j);
            depth[j] = Math.max(depth[j], i);
            first[i] = Math.min(first[i], j);
        }
    }

    /** Leaves the factors below the diagonal, the rest of the rows above it, and the inverses of the pivots. */
    private boolean eliminate(int n) {
        for (int k = 0; k < n; k++) {
            double pivot = slack[k];
            for (int j = k + 1; j <= reach[k]; j++) {
                pivot += b[k][j];
            }
            if (!(pivot > 0)) {
                return false;
            }
            inverse[k] = 1 / pivot;
            for (int j = k + 1; j <= reach[k]; j++) {
                depth[j] = Math.max(depth[j], depth[k]);
            }
            for (int i = k + 1; i <= depth[k]; i++) {
                if (b[i][k] > 0) {
                    b[i][k] *= inverse[k];
                    eliminateFrom(k, i);
                }
            }
        }
        return true;
    }

    private void eliminateFrom(int from, int to) {
        double[] source = b[from];
        double[] row = b[to];
        double factor = row[from];
        int end = reach[from];
        slack[to] += factor * slack[from];
        reach[to] = Math.max(reach[to], end);
        for (int j = from + 1; j <= end; j++) {
            row[j] += factor * source[j];
        }
    }

    /**
     * Replaces z by the solution for it, greatest entry 1. When the ratios of both are equal, they are eigenvectors.
     *
     * @return how far the ratios lie apart, relative to the greatest; the vector is nearer than that by then
     */
    private double solve(int n) {
        System.arraycopy(z, 0, known, 0, n);
        for (int i = 1; i < n; i++) {
            z[i] += sum(b[i], first[i], i);
        }
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (int k = n - 1; k >= 0; k--) {
            z[k] = (z[k] + sum(b[k], k + 1, reach[k] + 1)) * inverse[k];
            double ratio = z[k] / known[k];
            least = ratio < least ? ratio : least;
            most = ratio > most ? ratio : most;
            greatest = z[k] > greatest ? z[k] : greatest;
        }
        double factor = 1 / greatest;
        for (int k = 0; k < n; k++) {
            z[k] *= factor;
        }
        return 1 - least / most;
    }

    /** Sum of a part of a row times z; in four sums, so that an addition need not wait for the one before it. */
    private double sum(double[] row, int from, int to) {
        double one = 0;
        double two = 0;
        double three = 0;
        double four = 0;
        int j = from;
        for (; j + 3 < to; j += 4) {
            one += row[j] * z[j];
            two += row[j + 1] * z[j + 1];
            three += row[j + 2] * z[j + 2];
            four += row[j + 3] * z[j + 3];
        }
        for (; j < to; j++) {
            one += row[j] * z[j];
        }
        return one + two + (three + four);
    }
}
