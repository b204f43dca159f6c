/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** All eigenvalues of a small general matrix, by EJML. */
final class ComplexEigenvalues {
    private final List<Complex_F64> values;

    ComplexEigenvalues(double[][] matrix) {
        values = matrix.length == 0 ? List.of() : solve(matrix);
    }

    /** None where the solver does not converge. */
    private static List<Complex_F64> solve(double[][] matrix) {
        EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(matrix.length, false);
        if (!solver.decompose(new DMatrixRMaj(matrix))) {
            return List.of();
        }
        return IntStream.range(0, matrix.length).mapToObj(solver::getEigenvalue).toList();
    }

    /** The eigenvalues, the greatest real part first, then the greatest imaginary part. */
    List<Complex_F64> sorted() {
        return values.stream().sorted(Comparator.comparingDouble((Complex_F64 c) -> -c.getReal())
                .thenComparingDouble(c -> -c.getImaginary())).toList();
    }
}
