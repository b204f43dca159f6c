/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The greatest eigenvalue of a matrix with no negative entries, with its left and right eigenvectors (Perron 1907,
 * Frobenius 1912), as a {@link PerronSolver} finds them.
 *
 * @param value the root, at least 0
 * @param right right eigenvector of the block that attains the root, zero elsewhere, greatest entry 1
 * @param left left eigenvector of that block, zero elsewhere, greatest entry 1
 */
public record PerronRoot(double value, double[] right, double[] left) {

    /**
     * Computes the root.
     *
     * @param matrix a matrix without negative entries
     * @return root and vectors; 0 and zero vectors when no cycle of positive entries exists
     * @throws IllegalArgumentException if an entry is negative or not finite
     */
    public static PerronRoot of(LinkMatrix matrix) {
        PerronSolver solver = solve(matrix);
        double[] right = new double[matrix.size()];
        double[] left = new double[matrix.size()];
        if (solver.blockCount() > 0) {
            solver.right(solver.strongestBlock(), right);
            solver.left(solver.strongestBlock(), left);
        }
        return new PerronRoot(solver.value(), right, left);
    }

    private static PerronSolver solve(LinkMatrix matrix) {
        PerronSolver solver = new PerronSolver(matrix.size(), matrix.rows(), matrix.columns());
        solver.solve(matrix.weights());
        return solver;
    }

    /**
     * The strongly connected blocks of a matrix, each with the root of its own.
     *
     * @param matrix a matrix without negative entries
     * @return the blocks that hold a cycle
     * @throws IllegalArgumentException if an entry is negative or not finite
     */
    public static List<BlockRoot> ofEachBlock(LinkMatrix matrix) {
        PerronSolver solver = solve(matrix);
        return IntStream.range(0, solver.blockCount()).mapToObj(b -> new BlockRoot(solver.root(b),
                IntStream.range(0, solver.blockSize(b)).map(k -> solver.row(b, k)).toArray())).toList();
    }

    /**
     * A strongly connected block and its root.
     *
     * @param value the root, above 0
     * @param rows the rows of the block
     */
    public record BlockRoot(double value, int[] rows) {
    }

    /**
     * How much each link contributes to the root: weight x left[row] x right[column] / (root x left . right). The
     * elasticities of the root to its entries; they add up to 1 (Caswell 2001).
     *
     * @param matrix the matrix the root was computed from
     * @return one number for each entry of the matrix, 0..1; all 0 when the root is 0
     */
    public double[] elasticities(LinkMatrix matrix) {
        double[] result = sensitivities(matrix);
        for (int e = 0; e < result.length; e++) {
            result[e] = value == 0 ? 0 : result[e] * matrix.weights()[e] / value;
        }
        return result;
    }

    /**
     * Derivative of the root by each entry: left[row] x right[column] / (left . right).
     *
     * @param matrix the matrix the root was computed from
     * @return one number for each entry of the matrix; all 0 when the root is 0
     */
    public double[] sensitivities(LinkMatrix matrix) {
        double dot = 0;
        for (int i = 0; i < right.length; i++) {
            dot += left[i] * right[i];
        }
        double[] result = new double[matrix.links()];
        for (int e = 0; e < result.length; e++) {
            result[e] = dot == 0 ? 0 : left[matrix.rows()[e]] * right[matrix.columns()[e]] / dot;
        }
        return result;
    }
}
