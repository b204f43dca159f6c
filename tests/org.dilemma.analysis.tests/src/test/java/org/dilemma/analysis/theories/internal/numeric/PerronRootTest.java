/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot.BlockRoot;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

/** The greatest eigenvalue of non-negative matrices, against a general eigenvalue solver. */
class PerronRootTest {

    @Test
    void twoStatesGiveTheSquareRootOfTheProduct() {
        PerronRoot root = PerronRoot.of(matrix(new double[][] {{0, 0.5}, {0.125, 0}}));
        assertEquals(0.25, root.value(), 1e-12);
    }

    @Test
    void aChainWithoutCycleHasNoLoop() {
        PerronRoot root = PerronRoot.of(matrix(new double[][] {{0, 5, 0}, {0, 0, 7}, {0, 0, 0}}));
        assertEquals(0, root.value());
        assertArrayEquals(new double[3], root.right());
    }

    @Test
    void theStrongestOfSeveralSeparateLoopsCounts() {
        PerronRoot root = PerronRoot.of(matrix(new double[][] {
            {0, 1, 0, 0, 9}, {1, 0, 0, 0, 0}, {0, 0, 0, 2, 0}, {0, 0, 2, 0, 0}, {0, 0, 0, 0, 0}}));
        assertEquals(2, root.value(), 1e-12);
        assertArrayEquals(new double[] {0, 0, 1, 1, 0}, root.right(), 1e-12);
    }

    @Test
    void elasticitiesAddUpToOne() {
        LinkMatrix matrix = matrix(new double[][] {{0, 1, 0.3}, {0.2, 0, 1}, {2, 0.1, 0}});
        assertEquals(1, Arrays.stream(PerronRoot.of(matrix).elasticities(matrix)).sum(), 1e-9);
    }

    @Test
    void sensitivitiesAreTheDerivatives() {
        double[][] dense = {{0, 1, 0.3}, {0.2, 0, 1}, {2, 0.1, 0}};
        LinkMatrix matrix = matrix(dense);
        double[] sensitivities = PerronRoot.of(matrix).sensitivities(matrix);
        double step = 1e-6;
        for (int e = 0; e < matrix.links(); e++) {
            double[] up = matrix.weights().clone();
            up[e] += step;
            double difference = PerronRoot.of(new LinkMatrix(3, matrix.rows(), matrix.columns(), up)).value()
                    - PerronRoot.of(matrix).value();
            assertEquals(difference / step, sensitivities[e], 1e-5);
        }
    }

    @Test
    void aLongCycleConvergesThoughPowersAlternate() {
        int n = 200;
        double[][] dense = new double[n][n];
        for (int i = 0; i < n; i++) {
            dense[i][(i + 1) % n] = i % 2 == 0 ? 4 : 0.25;
        }
        assertEquals(1, PerronRoot.of(matrix(dense)).value(), 1e-10);
    }

    @Test
    void negativeEntriesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PerronRoot.of(matrix(new double[][] {{-1}})));
    }

    @Property(tries = 1000)
    void agreesWithTheGeneralSolver(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(20);
        double density = random.nextDouble();
        double[][] dense = new double[n][n];
        for (double[] row : dense) {
            for (int k = 0; k < n; k++) {
                row[k] = random.nextDouble() < density ? random.nextDouble() * Math.pow(10, random.nextInt(4)) : 0;
            }
        }
        List<BlockRoot> blocks = PerronRoot.ofEachBlock(matrix(dense));
        double greatest = 0;
        for (BlockRoot block : blocks) {
            double[][] part = part(dense, block.rows());
            assertEquals(generalSolver(part), block.value(), generalSolversError(part));
            greatest = Math.max(greatest, block.value());
        }
        assertEquals(greatest, PerronRoot.of(matrix(dense)).value(), 1e-12 * greatest);
    }

    /** The rows and columns of a block. */
    private static double[][] part(double[][] dense, int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> Arrays.stream(rows).mapToDouble(column -> dense[row][column]).toArray())
                .toArray(double[][]::new);
    }

    /**
     * How far rounding may take the general solver from a simple root: the norm's rounding error times the condition of
     * the root, the product of the vectors' norms over their dot product (Wilkinson 1965).
     */
    private static double generalSolversError(double[][] dense) {
        PerronRoot root = PerronRoot.of(matrix(dense));
        double norm = Math.sqrt(Arrays.stream(dense).flatMapToDouble(Arrays::stream).map(v -> v * v).sum());
        double condition = Math.sqrt(dot(root.left(), root.left()) * dot(root.right(), root.right()))
                / dot(root.left(), root.right());
        return 1e-12 * root.value() + 1e-13 * norm * condition;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(k -> a[k] * b[k]).sum();
    }

    /** The spectral radius by a general eigenvalue solver. */
    private static double generalSolver(double[][] dense) {
        EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(dense.length, false);
        assertTrue(solver.decompose(new DMatrixRMaj(dense)));
        return IntStream.range(0, dense.length).mapToDouble(k -> solver.getEigenvalue(k).getMagnitude()).max()
                .orElseThrow();
    }

    private static LinkMatrix matrix(double[][] dense) {
        int n = dense.length;
        int[] rows = new int[n * n];
        int[] columns = new int[n * n];
        double[] weights = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                rows[i * n + k] = i;
                columns[i * n + k] = k;
                weights[i * n + k] = dense[i][k];
            }
        }
        return new LinkMatrix(n, rows, columns, weights);
    }
}
