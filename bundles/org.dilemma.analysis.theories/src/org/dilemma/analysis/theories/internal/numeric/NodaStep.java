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
 * positive and accurate in each entry, however close the system is to singular (Alfa, Xue and Ye 2002).
 *
 * <p>Rows are eliminated in the order in which a walk through the links reaches them (Cuthill and McKee 1969), and only as
 * far as a row reaches: blocks in which power iteration is slow are mostly chains and rings, which stay narrow then. For
 * one thread.
 */
final class NodaStep {
    private double[] b = new double[0];
    private double[] slack = new double[0];
    private double[] z = new double[0];
    private int[] order = new int[0];
    private int[] place = new int[0];
    private int[] reach = new int[0];

    /**
     * Orders the rows of a block for the steps that follow.
     *
     * @return about how many multiplications a step takes
     */
    long prepare(IrreducibleBlock block) {
        int n = block.size();
        if (place.length < n) {
            b = new double[n * n];
            slack = new double[n];
            z = new double[n];
            order = new int[n];
            place = new int[n];
            reach = new int[n];
        }
        Arrays.fill(b, 0, n * n, 0);
        for (int k = 0; k < block.links(); k++) {
            b[block.row(k) * n + block.column(k)] = 1;
            b[block.column(k) * n + block.row(k)] = 1;
        }
        walk(n, 0);
        walk(n, order[n - 1]);
        long width = 0;
        for (int k = 0; k < block.links(); k++) {
            width = Math.max(width, Math.abs(place[block.row(k)] - place[block.column(k)]));
        }
        return Math.min((long) n * n * n / 3, n * width * width) + 4L * n * n;
    }

    /** Numbers the rows in the order in which a walk in all directions from one of them reaches them. */
    private void walk(int n, int start) {
        Arrays.fill(place, 0, n, -1);
        order[0] = start;
        place[start] = 0;
        int reached = 1;
        for (int at = 0; at < reached; at++) {
            int row = order[at] * n;
            for (int j = 0; j < n; j++) {
                if (b[row + j] > 0 && place[j] < 0) {
                    place[j] = reached;
                    order[reached++] = j;
                }
            }
        }
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
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            greatest = Math.max(greatest, z[place[i]] * x[i]);
        }
        if (!(greatest > 0) || Double.isInfinite(greatest)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(z[place[i]] * x[i] / greatest, Double.MIN_NORMAL);
        }
        return true;
    }

    private void fill(IrreducibleBlock block, double[] x, double[] product, double upper) {
        int n = block.size();
        Arrays.fill(b, 0, n * n, 0);
        Arrays.fill(reach, 0, n, 0);
        for (int k = 0; k < block.links(); k++) {
            int i = place[block.row(k)];
            int j = place[block.column(k)];
            b[i * n + j] += block.weight(k) * x[block.column(k)] / x[block.row(k)] / upper;
            reach[i] = Math.max(reach[i], j);
        }
        for (int i = 0; i < n; i++) {
            slack[place[i]] = 1 - product[i] / x[i] / upper;
            z[i] = 1;
        }
    }

    private boolean eliminate(int n) {
        for (int k = 0; k < n; k++) {
            double pivot = slack[k];
            for (int j = k + 1; j <= reach[k]; j++) {
                pivot += b[k * n + j];
            }
            if (!(pivot > 0)) {
                return false;
            }
            b[k * n + k] = pivot;
            for (int i = k + 1; i < n; i++) {
                if (b[i * n + k] > 0) {
                    eliminateFrom(n, k, i, b[i * n + k] / pivot);
                }
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            double sum = z[k];
            for (int j = k + 1; j <= reach[k]; j++) {
                sum += b[k * n + j] * z[j];
            }
            z[k] = sum / b[k * n + k];
        }
        return true;
    }

    private void eliminateFrom(int n, int from, int to, double factor) {
        slack[to] += factor * slack[from];
        z[to] += factor * z[from];
        reach[to] = Math.max(reach[to], reach[from]);
        int source = from * n;
        int row = to * n;
        for (int j = from + 1; j <= reach[from]; j++) {
            b[row + j] += factor * b[source + j];
        }
    }
}
