/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;
import org.ejml.dense.row.linsol.lu.LinearSolverLu_DDRM;

/** Systems of linear equations, by EJML's decomposition with partial pivoting. */
public final class LinearSystem {

    private LinearSystem() {
    }

    /**
     * Solves matrix x = right.
     *
     * @param matrix square, finite entries; not changed
     * @param right the right side, as long as the matrix
     * @param singular pivots below this count as zero
     * @return the solution; empty when a pivot counts as zero or the solution is not finite
     */
    public static Optional<double[]> solve(double[][] matrix, double[] right, double singular) {
        int n = matrix.length;
        LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
        LinearSolverLu_DDRM solver = new LinearSolverLu_DDRM(decomposition);
        if (n == 0 || !solver.setA(new DMatrixRMaj(matrix))) {
            return n == 0 ? Optional.of(new double[0]) : Optional.empty();
        }
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(decomposition.getLU().get(i, i)) >= singular)) {
                return Optional.empty();
            }
        }
        DMatrixRMaj solution = new DMatrixRMaj(n, 1);
        solver.solve(new DMatrixRMaj(n, 1, true, right), solution);
        return isFinite(solution.data) ? Optional.of(solution.data) : Optional.empty();
    }

    private static boolean isFinite(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
