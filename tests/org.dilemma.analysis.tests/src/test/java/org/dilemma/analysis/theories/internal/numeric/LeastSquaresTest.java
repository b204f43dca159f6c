/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.junit.jupiter.api.Test;

/** Least squares against another library, closed forms and the laws of the method. */
class LeastSquaresTest {

    @Property(tries = 200)
    void coefficientsAndErrorsAgreeWithTheNormalEquationsOfAnotherLibrary(@ForAll long seed,
            @ForAll @IntRange(min = 4, max = 30) int points) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = IntStream.range(0, points)
                .mapToObj(i -> new double[] {random.nextDouble(-10, 10), random.nextDouble(0, 1000), 1})
                .toArray(double[][]::new);
        double[] y = random.doubles(points, -50, 50).toArray();
        LeastSquares fit = LeastSquares.fit(x, y).orElseThrow();
        DMatrixRMaj matrix = new DMatrixRMaj(x);
        DMatrixRMaj observed = DMatrixRMaj.wrap(points, 1, y);
        DMatrixRMaj expected = new DMatrixRMaj(3, 1);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.leastSquares(points, 3);
        assertTrue(solver.setA(matrix.copy()));
        solver.solve(observed.copy(), expected);
        DMatrixRMaj residual = observed.copy();
        CommonOps_DDRM.multAdd(-1, matrix, expected, residual);
        double variance = CommonOps_DDRM.dot(residual, residual) / (points - 3);
        DMatrixRMaj inverse = new DMatrixRMaj(3, 3);
        CommonOps_DDRM.multTransA(matrix, matrix, inverse);
        assertTrue(CommonOps_DDRM.invert(inverse));
        for (int j = 0; j < 3; j++) {
            assertEquals(expected.get(j), fit.coefficients()[j], 1e-7 * Math.max(1, Math.abs(expected.get(j))));
            double error = Math.sqrt(variance * inverse.get(j, j));
            assertEquals(error, fit.error(j), 1e-6 * error + 1e-9);
        }
        assertTrue(fit.r2().orElseThrow() >= 0 && fit.r2().orElseThrow() <= 1);
    }

    @Test
    void aLineHasTheTextbookErrors() {
        LeastSquares fit = LeastSquares.fit(new double[][] {{1, 1}, {2, 1}, {3, 1}, {4, 1}}, new double[] {1, 3, 2, 4})
                .orElseThrow();
        assertEquals(0.8, fit.coefficients()[0], 1e-12);
        assertEquals(0.5, fit.coefficients()[1], 1e-12);
        assertEquals(Math.sqrt(0.9 / 5), fit.error(0), 1e-12);
        assertEquals(0.64, fit.r2().orElseThrow(), 1e-12);
        assertEquals(2, fit.freedom());
        assertEquals(4.302652729911275 * Math.sqrt(0.9 / 5), fit.halfWidth(0), 1e-9);
    }

    @Test
    void regressorsThatFollowFromOneAnotherHaveNoFit() {
        double[][] x = {{1, 2, 1}, {2, 4, 1}, {3, 6, 1}, {5, 10, 1}};
        assertTrue(LeastSquares.fit(x, new double[] {1, 2, 3, 5}).isEmpty());
        assertTrue(LeastSquares.condition(x) > 1e10);
        assertEquals(Double.POSITIVE_INFINITY, LeastSquares.condition(new double[][] {{0, 1}, {0, 1}}));
    }

    @Test
    void orthogonalRegressorsHaveConditionOne() {
        assertEquals(1, LeastSquares.condition(new double[][] {{1000, 1}, {-1000, 1}}), 1e-12);
    }

    @Test
    void tooFewPointsHaveNoFit() {
        assertTrue(LeastSquares.fit(new double[0][], new double[0]).isEmpty());
        assertTrue(LeastSquares.fit(new double[][] {{1, 1}, {2, 1}}, new double[] {1, 2}).isEmpty());
    }

    @Test
    void numbersAtTheEdgeOfDoublesAreFittedOrRefused() {
        double[][] x = {{1e300, 1}, {2e300, 1}, {3e300, 1}, {5e300, 1}};
        LeastSquares fit = LeastSquares.fit(x, new double[] {1e300, 2e300, 3e300, 5e300}).orElseThrow();
        assertEquals(1, fit.coefficients()[0], 1e-9);
        assertTrue(Arrays.stream(fit.covariance()).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite));
        assertEquals(0, LeastSquares.fit(x, new double[4]).orElseThrow().coefficients()[0], 1e-12);
        assertTrue(LeastSquares.fit(x, new double[4]).orElseThrow().r2().isEmpty());
    }
}
