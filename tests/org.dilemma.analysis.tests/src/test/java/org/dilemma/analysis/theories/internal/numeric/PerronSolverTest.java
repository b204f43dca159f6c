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

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

/** The reusable solver: many matrices, hard matrices, no allocation. */
class PerronSolverTest {

    @Test
    void blocksHaveTheirOwnRootsAndRows() {
        PerronSolver solver = PerronSolver.ofFull(5);
        solver.solve(new double[] {
            0, 1, 0, 0, 9,
            1, 0, 0, 0, 0,
            0, 0, 0, 8, 0,
            0, 0, 2, 0, 0,
            0, 0, 0, 0, 0});
        assertEquals(2, solver.blockCount());
        assertEquals(-1, solver.blockOf(4));
        assertEquals(solver.blockOf(0), solver.blockOf(1));
        assertEquals(1, solver.root(solver.blockOf(0)), 1e-15);
        assertEquals(4, solver.root(solver.blockOf(3)), 1e-15);
        assertEquals(solver.blockOf(3), solver.strongestBlock());
        assertEquals(2, solver.blockSize(solver.blockOf(3)));
        assertEquals(2, solver.row(solver.blockOf(3), 0));
        assertEquals(3, solver.row(solver.blockOf(3), 1));
        double[] vector = new double[5];
        solver.right(solver.blockOf(3), vector);
        assertArrayEquals(new double[] {0, 0, 1, 0.5, 0}, vector, 1e-15);
        solver.left(solver.blockOf(3), vector);
        assertArrayEquals(new double[] {0, 0, 0.5, 1, 0}, vector, 1e-15);
    }

    @Test
    void aRowThatReactsToItselfIsABlock() {
        PerronSolver solver = PerronSolver.ofFull(2);
        assertEquals(3, solver.solve(new double[] {1, 5, 0, 3}));
        assertEquals(2, solver.blockCount());
    }

    @Test
    void noRowsHaveNoRoot() {
        assertEquals(0, PerronSolver.ofFull(0).solve(new double[0]));
    }

    @Test
    void linksAtTheSamePlaceAddUp() {
        PerronSolver solver = new PerronSolver(2, new int[] {0, 0, 1}, new int[] {1, 1, 0});
        assertEquals(2, solver.solve(new double[] {1, 3, 1}), 1e-15);
    }

    @Test
    void weightsThatAreNotFiniteAreRefused() {
        PerronSolver solver = PerronSolver.ofFull(1);
        assertThrows(IllegalArgumentException.class, () -> solver.solve(new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> solver.solve(new double[] {Double.POSITIVE_INFINITY}));
    }

    @Property(tries = 100)
    void aUsedSolverGivesWhatANewOneGives(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(12);
        PerronSolver used = PerronSolver.ofFull(n);
        for (int draw = 0; draw < 5; draw++) {
            double[] weights = sparse(random, n, random.nextDouble());
            PerronSolver fresh = PerronSolver.ofFull(n);
            assertEquals(fresh.solve(weights), used.solve(weights));
            assertEquals(fresh.blockCount(), used.blockCount());
            for (int i = 0; i < n; i++) {
                assertEquals(fresh.blockOf(i), used.blockOf(i));
            }
        }
    }

    @Property(tries = 100)
    void vectorsAreEigenvectors(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(20);
        double[] weights = random.doubles((long) n * n, 0.001, 1).toArray();
        PerronSolver solver = PerronSolver.ofFull(n);
        double root = solver.solve(weights);
        double[] right = new double[n];
        double[] left = new double[n];
        solver.right(0, right);
        solver.left(0, left);
        for (int i = 0; i < n; i++) {
            int row = i;
            assertEquals(root * right[i], IntStream.range(0, n).mapToDouble(j -> weights[row * n + j] * right[j]).sum(),
                    1e-9 * root);
            assertEquals(root * left[i], IntStream.range(0, n).mapToDouble(j -> weights[j * n + row] * left[j]).sum(),
                    1e-9 * root);
        }
    }

    @Property(tries = 200)
    void agreesWithTheGeneralSolverOnFullMatrices(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(40);
        double[] weights = random.doubles((long) n * n).toArray();
        double expected = generalSolver(weights, n);
        assertEquals(expected, PerronSolver.ofFull(n).solve(weights), 1e-11 * expected);
    }

    @Property(tries = 200)
    void aSingleCycleHasTheGeometricMeanHoweverDifferentItsLinks(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(60);
        int spread = 1 + random.nextInt(300);
        int[] rows = IntStream.range(0, n).toArray();
        int[] columns = IntStream.range(0, n).map(i -> (i + 1) % n).toArray();
        double[] weights = IntStream.range(0, n).mapToDouble(i -> Math.pow(10, spread * (2 * random.nextDouble() - 1)))
                .toArray();
        double mean = Arrays.stream(weights).map(Math::log).sum() / n;
        double root = new PerronSolver(n, rows, columns).solve(weights);
        assertEquals(0, Math.log(root) - mean, 1e-11 * (1 + Math.abs(mean)));
    }

    @Property(tries = 200)
    void otherUnitsOfTheRowsChangeNothing(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(20);
        double[] weights = sparse(random, n, 0.1 + 0.9 * random.nextDouble());
        double expected = PerronSolver.ofFull(n).solve(weights);
        int reach = random.nextInt(480);
        int[] units = random.ints(n, -reach, reach + 1).toArray();
        double[] scaled = new double[n * n];
        for (int e = 0; e < scaled.length; e++) {
            scaled[e] = Math.scalb(weights[e], units[e / n] - units[e % n]);
        }
        assertEquals(expected, PerronSolver.ofFull(n).solve(scaled), 3e-12 * expected);
    }

    @Property(tries = 100)
    void weaklyJoinedTwinsDifferByTheLinkBetweenThem(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int half = 2 + random.nextInt(8);
        int n = 2 * half;
        double join = Math.pow(10, -1 - random.nextInt(14));
        double[] one = random.doubles((long) half * half).toArray();
        double root = PerronSolver.ofFull(half).solve(one);
        double[] unit = random.doubles(n, 0.1, 10).toArray();
        double[] twins = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean within = i / half == j / half;
                double entry = within ? one[i % half * half + j % half] : i % half == j % half ? join : 0;
                twins[i * n + j] = entry * unit[i] / unit[j];
            }
        }
        assertEquals(root + join, PerronSolver.ofFull(n).solve(twins), 5e-12 * root);
    }

    @Test
    void theGreatestNumbersDoNotOverflow() {
        double[] weights = new double[25];
        Arrays.fill(weights, Double.MAX_VALUE);
        assertEquals(Double.MAX_VALUE, PerronSolver.ofFull(5).solve(weights));
        Arrays.fill(weights, Double.MIN_VALUE);
        assertEquals(5 * Double.MIN_VALUE, PerronSolver.ofFull(5).solve(weights));
    }

    @Test
    void twoBlocsThatOnlyFearEachOtherConverge() {
        int n = 1400;
        SplittableRandom random = new SplittableRandom(7);
        double[] unit = random.doubles(n, 0.5, 2).toArray();
        int[] rows = new int[4 * n];
        int[] columns = new int[4 * n];
        double[] weights = new double[4 * n];
        for (int e = 0; e < rows.length; e++) {
            rows[e] = e / 4;
            columns[e] = (e / 4 + 2 * random.nextInt(n / 2) + 1) % n;
            weights[e] = unit[rows[e]] / unit[columns[e]];
        }
        assertEquals(4, new PerronSolver(n, rows, columns).solve(weights), 1e-11);
    }

    @Test
    void theNextMatrixTakesNoMemory() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        SplittableRandom random = new SplittableRandom(1);
        int n = 20;
        PerronSolver solver = PerronSolver.ofFull(n);
        double[][] matrices = new double[200][];
        for (int k = 0; k < matrices.length; k++) {
            matrices[k] = sparse(random, n, k % 2 == 0 ? 1 : 0.1);
        }
        for (int k = 0; k < matrices.length; k += 4) {
            for (int e = 0; e < n * n; e++) {
                matrices[k][e] = Math.scalb(matrices[k][e], random.nextInt(-500, 500));
            }
        }
        double sum = solveAll(solver, matrices);
        long before = threads.getThreadAllocatedBytes(thread);
        sum -= solveAll(solver, matrices);
        long bytes = threads.getThreadAllocatedBytes(thread) - before;
        assertEquals(0, sum);
        assertTrue(bytes < 1024, () -> bytes + " bytes for " + matrices.length + " matrices");
    }

    private static double solveAll(PerronSolver solver, double[][] matrices) {
        double sum = 0;
        for (double[] matrix : matrices) {
            sum += solver.solve(matrix);
        }
        return sum;
    }

    private static double[] sparse(SplittableRandom random, int n, double density) {
        double[] weights = new double[n * n];
        for (int e = 0; e < weights.length; e++) {
            weights[e] = random.nextDouble() < density ? 0.01 + random.nextDouble() : 0;
        }
        return weights;
    }

    private static double generalSolver(double[] weights, int n) {
        EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(n, false);
        assertTrue(solver.decompose(new DMatrixRMaj(n, n, true, weights)));
        return IntStream.range(0, n).mapToDouble(k -> solver.getEigenvalue(k).getMagnitude()).max().orElseThrow();
    }
}
