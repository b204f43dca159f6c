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
 * Powers of two that bring the entries of an irreducible block down to about 1 without changing its root but for a known
 * factor. With the greatest mean of logarithms along a cycle (Karp 1978) as the factor, and the heaviest walks from each row
 * as the scale of that row, no entry is far above 1 and the root lies between 1 and the number of rows, up to rounding of
 * the exponents. Only blocks with entries of very different size need it. For one thread.
 */
final class Balancing {
    private final int[] exponents;
    private final int shift;

    Balancing(IrreducibleBlock block) {
        int n = block.size();
        double[] logs = new double[block.links()];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log(block.weight(k)) / Math.log(2);
        }
        double mean = greatestMean(block, logs, longestWalks(block, logs, n));
        exponents = new int[n];
        double[] scales = scales(block, logs, mean);
        for (int i = 0; i < n; i++) {
            exponents[i] = (int) Math.rint(scales[i]);
        }
        shift = (int) Math.rint(mean);
    }

    private static double[] longestWalks(IrreducibleBlock block, double[] logs, int steps) {
        double[] walks = new double[block.size()];
        for (int step = 0; step < steps; step++) {
            walks = extend(block, logs, walks);
        }
        return walks;
    }

    private static double[] extend(IrreducibleBlock block, double[] logs, double[] walks) {
        double[] longer = new double[walks.length];
        Arrays.fill(longer, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < logs.length; k++) {
            int i = block.row(k);
            longer[i] = Math.max(longer[i], logs[k] + walks[block.column(k)]);
        }
        return longer;
    }

    private static double greatestMean(IrreducibleBlock block, double[] logs, double[] whole) {
        int n = block.size();
        double[] least = new double[n];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        double[] walks = new double[n];
        for (int step = 0; step < n; step++) {
            for (int i = 0; i < n; i++) {
                least[i] = Math.min(least[i], (whole[i] - walks[i]) / (n - step));
            }
            walks = extend(block, logs, walks);
        }
        return Arrays.stream(least).max().orElseThrow();
    }

    private static double[] scales(IrreducibleBlock block, double[] logs, double mean) {
        double[] scales = new double[block.size()];
        boolean changed = true;
        for (int round = 0; round < block.size() && changed; round++) {
            changed = false;
            for (int k = 0; k < logs.length; k++) {
                double through = logs[k] - mean + scales[block.column(k)];
                if (through > scales[block.row(k)]) {
                    scales[block.row(k)] = through;
                    changed = true;
                }
            }
        }
        return scales;
    }

    /** Scales the entries of the block. */
    void apply(IrreducibleBlock block) {
        block.scale(exponents, shift);
    }

    /** The root of the block as it was, from the root of the scaled one; at most the greatest number. */
    double root(double scaled) {
        return Math.min(Math.scalb(scaled, shift), Double.MAX_VALUE);
    }

    /** Turns the eigenvector of the scaled block into that of the block as it was, greatest entry 1. */
    void unscale(double[] x) {
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < exponents.length; i++) {
            greatest = Math.max(greatest, exponents[i] + Math.getExponent(x[i]));
        }
        double top = 0;
        for (int i = 0; i < exponents.length; i++) {
            x[i] = Math.scalb(x[i], exponents[i] - greatest);
            top = Math.max(top, x[i]);
        }
        for (int i = 0; i < exponents.length; i++) {
            x[i] = Math.max(x[i] / top, Double.MIN_NORMAL);
        }
    }
}
