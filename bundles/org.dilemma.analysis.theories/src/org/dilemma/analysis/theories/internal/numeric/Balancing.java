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
 * the exponents. Only blocks with entries of very different size need it. In arrays that are used again. For one thread.
 */
final class Balancing {
    private double[] logs = new double[0];
    private double[] whole = new double[0];
    private double[] walks = new double[0];
    private double[] longer = new double[0];
    private double[] scales = new double[0];
    private int[] exponents = new int[0];
    private int size;
    private int shift;

    /** Finds the powers for a block. */
    void find(IrreducibleBlock block) {
        makeRoom(block);
        for (int k = 0; k < block.links(); k++) {
            logs[k] = Math.log(block.weight(k)) / Math.log(2);
        }
        double mean = greatestMean(block);
        findScales(block, mean);
        for (int i = 0; i < size; i++) {
            exponents[i] = (int) Math.rint(scales[i]);
        }
        shift = (int) Math.rint(mean);
    }

    private void makeRoom(IrreducibleBlock block) {
        size = block.size();
        if (exponents.length < size) {
            whole = new double[size];
            walks = new double[size];
            longer = new double[size];
            scales = new double[size];
            exponents = new int[size];
        }
        if (logs.length < block.links()) {
            logs = new double[block.links()];
        }
    }

    /** Makes the heaviest walks one link longer. */
    private void extend(IrreducibleBlock block) {
        Arrays.fill(longer, 0, size, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < block.links(); k++) {
            int i = block.row(k);
            longer[i] = Math.max(longer[i], logs[k] + walks[block.column(k)]);
        }
        double[] last = walks;
        walks = longer;
        longer = last;
    }

    private double greatestMean(IrreducibleBlock block) {
        Arrays.fill(walks, 0, size, 0);
        for (int step = 0; step < size; step++) {
            extend(block);
        }
        System.arraycopy(walks, 0, whole, 0, size);
        double[] least = scales;
        Arrays.fill(least, 0, size, Double.POSITIVE_INFINITY);
        Arrays.fill(walks, 0, size, 0);
        for (int step = 0; step < size; step++) {
            for (int i = 0; i < size; i++) {
                least[i] = Math.min(least[i], (whole[i] - walks[i]) / (size - step));
            }
            extend(block);
        }
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, least[i]);
        }
        return greatest;
    }

    private void findScales(IrreducibleBlock block, double mean) {
        Arrays.fill(scales, 0, size, 0);
        boolean changed = true;
        for (int round = 0; round < size && changed; round++) {
            changed = false;
            for (int k = 0; k < block.links(); k++) {
                double through = logs[k] - mean + scales[block.column(k)];
                if (through > scales[block.row(k)]) {
                    scales[block.row(k)] = through;
                    changed = true;
                }
            }
        }
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
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, exponents[i] + Math.getExponent(x[i]));
        }
        double top = 0;
        for (int i = 0; i < size; i++) {
            x[i] = Math.scalb(x[i], exponents[i] - greatest);
            top = Math.max(top, x[i]);
        }
        for (int i = 0; i < size; i++) {
            x[i] = Math.max(x[i] / top, Double.MIN_NORMAL);
        }
    }
}
