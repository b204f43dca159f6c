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
 * The greatest eigenvalue of matrices with no negative entries that share their links (Perron 1907, Frobenius 1912), for
 * many matrices one after the other: random draws, searches. The matrix is taken apart into strongly connected blocks, and
 * each has a root of its own. Bounds from both sides agree to a relative 1e-12; only in blocks of more than 1,000 rows
 * that converge slowly the upper bound is given.
 *
 * <p>All arrays are made when the solver is made, or when a block of new size first needs them; solving the next matrix
 * makes none. Not safe for several threads: each thread makes its own.
 */
public final class PerronSolver {
    private final int size;
    private final BlockLayout layout;
    private final IrreducibleBlock block;
    private final PerronIteration iteration;
    private final double[] roots;
    private final double[] vectors;
    private double[] weights;
    private int strongest = -1;

    /**
     * Makes a solver for matrices with given links.
     *
     * @param size number of rows and columns, at least 0
     * @param rows row of each link; not copied, do not change it
     * @param columns column of each link; not copied. Links at the same place add up
     */
    public PerronSolver(int size, int[] rows, int[] columns) {
        this.size = size;
        layout = new BlockLayout(size, rows, columns);
        block = new IrreducibleBlock(rows.length);
        iteration = new PerronIteration(Math.max(2, size));
        roots = new double[size];
        vectors = new double[size];
    }

    /**
     * Makes a solver for full matrices, whose weights stand row after row.
     *
     * @param size number of rows and columns, at least 0
     * @return a solver that takes size x size weights
     */
    public static PerronSolver ofFull(int size) {
        int[] rows = new int[size * size];
        int[] columns = new int[size * size];
        for (int e = 0; e < rows.length; e++) {
            rows[e] = e / size;
            columns[e] = e % size;
        }
        return new PerronSolver(size, rows, columns);
    }

    /**
     * Solves a matrix. What the other methods tell is about the last one.
     *
     * @param newWeights weight of each link, at least 0 and finite; a link of weight 0 is none. Not copied: do not change
     *     it before the vectors have been asked for
     * @return the root: 0 when no cycle of positive weights exists; at most the greatest number
     * @throws IllegalArgumentException if a weight is negative or not finite
     */
    public double solve(double[] newWeights) {
        check(newWeights);
        weights = newWeights;
        layout.update(newWeights);
        strongest = -1;
        for (int b = 0; b < layout.count(); b++) {
            block.load(layout, b, newWeights, false);
            roots[b] = iteration.solve(block);
            System.arraycopy(iteration.vector(), 0, vectors, layout.firstRow(b), layout.size(b));
            if (strongest < 0 || roots[b] > roots[strongest]) {
                strongest = b;
            }
        }
        return value();
    }

    private static void check(double[] weights) {
        for (double weight : weights) {
            if (!(weight >= 0) || weight > Double.MAX_VALUE) {
                throw new IllegalArgumentException("Entries must be finite and not negative, but one is " + weight);
            }
        }
    }

    /**
     * The root of the matrix.
     *
     * @return at least 0
     */
    public double value() {
        return strongest < 0 ? 0 : roots[strongest];
    }

    /**
     * Number of strongly connected blocks that hold a cycle.
     *
     * @return at least 0
     */
    public int blockCount() {
        return layout.count();
    }

    /**
     * The block that attains the root; the first of equals.
     *
     * @return number of the block, -1 when there is none
     */
    public int strongestBlock() {
        return strongest;
    }

    /**
     * The block that a row belongs to.
     *
     * @param row a row of the matrix
     * @return number of the block, -1 for a row on no cycle
     */
    public int blockOf(int row) {
        return layout.blockOf(row);
    }

    /**
     * The root of a block.
     *
     * @param b number of the block
     * @return its root, above 0
     */
    public double root(int b) {
        return roots[b];
    }

    /**
     * Number of rows of a block.
     *
     * @param b number of the block
     * @return at least 1
     */
    public int blockSize(int b) {
        return layout.size(b);
    }

    /**
     * A row of a block.
     *
     * @param b number of the block
     * @param k position in the block, 0 .. blockSize - 1
     * @return row of the matrix; rows of a block come in ascending order
     */
    public int row(int b, int k) {
        return layout.member(layout.firstRow(b) + k);
    }

    /**
     * Writes the right eigenvector of a block.
     *
     * @param b number of the block
     * @param vector where it goes, of length size: zero outside the block, greatest entry 1
     */
    public void right(int b, double[] vector) {
        Arrays.fill(vector, 0, size, 0);
        int first = layout.firstRow(b);
        for (int k = 0; k < layout.size(b); k++) {
            vector[layout.member(first + k)] = vectors[first + k];
        }
    }

    /**
     * Writes the left eigenvector of a block, which is computed for it.
     *
     * @param b number of the block
     * @param vector where it goes, of length size: zero outside the block, greatest entry 1
     */
    public void left(int b, double[] vector) {
        block.load(layout, b, weights, true);
        iteration.solve(block);
        Arrays.fill(vector, 0, size, 0);
        for (int k = 0; k < layout.size(b); k++) {
            vector[row(b, k)] = iteration.vector()[k];
        }
    }
}
