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
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The greatest eigenvalue of a matrix with no negative entries, with its left and right eigenvectors (Perron 1907,
 * Frobenius 1912). The matrix is taken apart into strongly connected blocks; in each, power iteration with a shift is
 * bounded from both sides (Collatz 1942, Wielandt 1950) and, where it is slow, finished by Noda's iteration (Noda 1971).
 * The bounds agree to a relative 1e-12, except in blocks of more than 1,000 rows that converge slowly, where the upper
 * bound is given.
 *
 * @param value the root, at least 0
 * @param right right eigenvector of the block that attains the root, zero elsewhere, greatest entry 1
 * @param left left eigenvector of that block, zero elsewhere, greatest entry 1
 */
public record PerronRoot(double value, double[] right, double[] left) {
    private static final double TOLERANCE = 1e-12;
    private static final int POWER_STEPS = 300;
    private static final int NODA_STEPS = 60;
    private static final int DENSE_LIMIT = 1000;
    private static final int LONG_POWER_STEPS = 20_000;

    /**
     * Computes the root.
     *
     * @param matrix a matrix without negative entries
     * @return root and vectors; 0 and zero vectors when no cycle of positive entries exists
     * @throws IllegalArgumentException if an entry is negative or not finite
     */
    public static PerronRoot of(LinkMatrix matrix) {
        check(matrix);
        int n = matrix.size();
        double best = 0;
        Block bestBlock = null;
        double[] bestVector = null;
        for (Block block : Block.of(matrix)) {
            double[] vector = new double[block.matrix().size()];
            double root = iterate(block.matrix(), vector);
            if (root > best) {
                best = root;
                bestBlock = block;
                bestVector = vector;
            }
        }
        if (bestBlock == null) {
            return new PerronRoot(0, new double[n], new double[n]);
        }
        double[] leftVector = new double[bestVector.length];
        iterate(bestBlock.matrix().transpose(), leftVector);
        return new PerronRoot(best, bestBlock.spread(bestVector, n), bestBlock.spread(leftVector, n));
    }

    /**
     * The strongly connected blocks of a matrix, each with the root of its own.
     *
     * @param matrix a matrix without negative entries
     * @return the blocks that hold a cycle
     * @throws IllegalArgumentException if an entry is negative or not finite
     */
    public static List<BlockRoot> ofEachBlock(LinkMatrix matrix) {
        check(matrix);
        return Block.of(matrix).stream()
                .map(block -> new BlockRoot(iterate(block.matrix(), new double[block.matrix().size()]), block.rows()))
                .toList();
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

    private static void check(LinkMatrix matrix) {
        for (double weight : matrix.weights()) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("Entries must be finite and not negative, but one is " + weight);
            }
        }
    }

    /** Root of an irreducible matrix; fills in its right eigenvector. */
    private static double iterate(LinkMatrix block, double[] x) {
        int n = block.size();
        Arrays.fill(x, 1);
        double[] product = new double[n];
        double[] bounds = new double[2];
        int steps = n <= DENSE_LIMIT ? POWER_STEPS : LONG_POWER_STEPS;
        for (int step = 0; step < steps; step++) {
            block.multiply(x, product);
            bound(x, product, bounds);
            if (bounds[1] - bounds[0] <= TOLERANCE * bounds[1]) {
                return bounds[1];
            }
            double shift = bounds[1] / 2;
            for (int i = 0; i < n; i++) {
                product[i] += shift * x[i];
            }
            scaleInto(product, x);
        }
        return n <= DENSE_LIMIT ? noda(block, x) : bounds[1];
    }

    private static double noda(LinkMatrix block, double[] x) {
        double[] product = new double[x.length];
        double[] bounds = new double[2];
        for (int step = 0; step < NODA_STEPS; step++) {
            block.multiply(x, product);
            bound(x, product, bounds);
            if (bounds[1] - bounds[0] <= TOLERANCE * bounds[1]) {
                break;
            }
            RealMatrix shifted = new Array2DRowRealMatrix(block.toDense(), false).scalarMultiply(-1);
            for (int i = 0; i < x.length; i++) {
                shifted.addToEntry(i, i, bounds[1]);
            }
            LUDecomposition lu = new LUDecomposition(shifted, 0);
            if (!lu.getSolver().isNonSingular()) {
                break;
            }
            double[] next = lu.getSolver().solve(new ArrayRealVector(x, false)).toArray();
            if (!allPositive(next)) {
                break;
            }
            scaleInto(next, x);
        }
        return bounds[1];
    }

    private static void bound(double[] x, double[] product, double[] bounds) {
        double lower = Double.POSITIVE_INFINITY;
        double upper = 0;
        for (int i = 0; i < x.length; i++) {
            double ratio = product[i] / x[i];
            lower = Math.min(lower, ratio);
            upper = Math.max(upper, ratio);
        }
        bounds[0] = lower;
        bounds[1] = upper;
    }

    private static void scaleInto(double[] from, double[] to) {
        double greatest = 0;
        for (double entry : from) {
            greatest = Math.max(greatest, entry);
        }
        for (int i = 0; i < from.length; i++) {
            to[i] = Math.max(from[i] / greatest, Double.MIN_NORMAL);
        }
    }

    private static boolean allPositive(double[] vector) {
        for (double entry : vector) {
            if (!(entry > 0) || Double.isInfinite(entry)) {
                return false;
            }
        }
        return true;
    }
}
