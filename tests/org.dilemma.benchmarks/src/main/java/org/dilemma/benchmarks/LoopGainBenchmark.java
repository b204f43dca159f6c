/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dilemma.analysis.theories.internal.numeric.PerronSolver;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The loop gain of many matrices, by our solver and by solvers of general eigenvalues. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoopGainBenchmark {
    private static final double AGREEMENT = 1e-10;

    /** Matrices on which our solver and EJML were found to agree. */
    @State(Scope.Benchmark)
    public static class Agreed extends Matrices {

        /**
         * Compares our solver with EJML on each matrix.
         *
         * @throws IllegalStateException if they differ by more than a relative 1e-10
         */
        @Override
        @Setup
        public void make() {
            super.make();
            PerronSolver solver = PerronSolver.ofFull(size);
            EigenDecomposition_F64<DMatrixRMaj> general = DecompositionFactory_DDRM.eig(size, false);
            for (double[] matrix : all) {
                double ours = solver.solve(matrix);
                double theirs = ejml(general, matrix, size);
                if (!(Math.abs(ours - theirs) <= AGREEMENT * theirs)) {
                    throw new IllegalStateException("Loop gain " + ours + ", but by general eigenvalues " + theirs);
                }
            }
        }
    }

    /**
     * Our solver.
     *
     * @param matrices the matrices
     * @return sum of the loop gains
     */
    @Benchmark
    public double perron(Agreed matrices) {
        PerronSolver solver = PerronSolver.ofFull(matrices.size);
        double sum = 0;
        for (double[] matrix : matrices.all) {
            sum += solver.solve(matrix);
        }
        return sum;
    }

    /**
     * General eigenvalues by EJML.
     *
     * @param matrices the matrices
     * @return sum of the spectral radii
     */
    @Benchmark
    public double ejml(Matrices matrices) {
        EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(matrices.size, false);
        double sum = 0;
        for (double[] matrix : matrices.all) {
            sum += ejml(solver, matrix, matrices.size);
        }
        return sum;
    }

    private static double ejml(EigenDecomposition_F64<DMatrixRMaj> solver, double[] matrix, int size) {
        if (!solver.decompose(new DMatrixRMaj(size, size, true, matrix))) {
            throw new IllegalStateException("EJML does not converge");
        }
        double radius = 0;
        for (int k = 0; k < size; k++) {
            radius = Math.max(radius, solver.getEigenvalue(k).getMagnitude());
        }
        return radius;
    }

    /**
     * General eigenvalues, with their vectors, which it always computes, by Hipparchus.
     *
     * @param matrices the matrices
     * @return sum of the spectral radii
     */
    @Benchmark
    public double hipparchus(Matrices matrices) {
        double sum = 0;
        for (double[] matrix : matrices.all) {
            double[][] rows = new double[matrices.size][matrices.size];
            for (int i = 0; i < matrices.size; i++) {
                System.arraycopy(matrix, i * matrices.size, rows[i], 0, matrices.size);
            }
            double radius = 0;
            for (Complex value : new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(rows, false))
                    .getEigenvalues()) {
                radius = Math.max(radius, value.norm());
            }
            sum += radius;
        }
        return sum;
    }
}
