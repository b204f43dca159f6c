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
 * The entries of one irreducible block, in arrays that are used again for the next. Blocks with many entries are also kept
 * column by column with their zeros, which the processor multiplies several entries at a time. For one thread.
 */
final class IrreducibleBlock {
    /** Blocks of more rows are never written out with their zeros. */
    static final int DENSE_LIMIT = 1000;
    private static final int DENSE_SHARE = 4;
    private static final long BOUND_COST = 10;
    /** Beyond 2^400 or below 2^-400, sums and products of entries may leave the range of numbers. */
    private static final long LEAST_SAFE = Double.doubleToRawLongBits(Math.scalb(1.0, -400));
    private static final long GREATEST_SAFE = Double.doubleToRawLongBits(Math.scalb(1.0, 400));

    private final int[] rows;
    private final int[] columns;
    private final double[] weights;
    private double[] dense = new double[0];
    private boolean isDense;
    private int size;
    private int links;

    /** Makes room for a block with a number of links. */
    IrreducibleBlock(int links) {
        rows = new int[links];
        columns = new int[links];
        weights = new double[links];
    }

    /** Takes the entries of a block, or of its transpose. */
    void load(BlockLayout layout, int block, double[] allWeights, boolean transposed) {
        size = layout.size(block);
        links = layout.links(block);
        for (int k = 0; k < links; k++) {
            int link = layout.link(block, k);
            rows[k] = transposed ? layout.column(link) : layout.row(link);
            columns[k] = transposed ? layout.row(link) : layout.column(link);
            weights[k] = allWeights[link];
        }
        writeOut();
    }

    /** Replaces each entry w at (i, j) by w 2^(exponents[j] - exponents[i] - shift). */
    void scale(int[] exponents, int shift) {
        for (int k = 0; k < links; k++) {
            weights[k] = Math.scalb(weights[k], exponents[columns[k]] - exponents[rows[k]] - shift);
        }
        writeOut();
    }

    private void writeOut() {
        isDense = size <= DENSE_LIMIT && links >= size * size / DENSE_SHARE;
        if (isDense) {
            if (dense.length < size * size) {
                dense = new double[size * size];
            }
            Arrays.fill(dense, 0, size * size, 0);
            for (int k = 0; k < links; k++) {
                dense[columns[k] * size + rows[k]] += weights[k];
            }
        }
    }

    /** Whether entries are so great or so small that they must be scaled before they are added or multiplied. */
    boolean isExtreme() {
        long outside = 0;
        for (int k = 0; k < links; k++) {
            long bits = Double.doubleToRawLongBits(weights[k]);
            outside |= bits - LEAST_SAFE | GREATEST_SAFE - bits;
        }
        return outside < 0;
    }

    /** Writes block times vector. */
    void multiply(double[] x, double[] product) {
        Arrays.fill(product, 0, size, 0);
        if (isDense) {
            multiplyDense(x, product);
        } else {
            for (int k = 0; k < links; k++) {
                product[rows[k]] += weights[k] * x[columns[k]];
            }
        }
    }

    private void multiplyDense(double[] x, double[] product) {
        int n = size;
        double[] a = dense;
        int j = 0;
        for (; j + 3 < n; j += 4) {
            int first = j * n;
            int second = first + n;
            int third = second + n;
            int fourth = third + n;
            double x0 = x[j];
            double x1 = x[j + 1];
            double x2 = x[j + 2];
            double x3 = x[j + 3];
            for (int i = 0; i < n; i++) {
                product[i] += x0 * a[first + i] + x1 * a[second + i] + (x2 * a[third + i] + x3 * a[fourth + i]);
            }
        }
        for (; j < n; j++) {
            int first = j * n;
            double x0 = x[j];
            for (int i = 0; i < n; i++) {
                product[i] += x0 * a[first + i];
            }
        }
    }

    /** Multiplications that one {@link #multiply} and the bounds after it take, in comparable units. */
    long cost() {
        return BOUND_COST * size + (isDense ? (long) size * size : (long) DENSE_SHARE * links);
    }

    int size() {
        return size;
    }

    int links() {
        return links;
    }

    int row(int k) {
        return rows[k];
    }

    int column(int k) {
        return columns[k];
    }

    double weight(int k) {
        return weights[k];
    }

    /** Whether the block is written out with its zeros. */
    boolean isDense() {
        return isDense;
    }

    /** An entry of a block that is written out. */
    double entry(int row, int column) {
        return dense[column * size + row];
    }
}
