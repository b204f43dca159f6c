/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Arrays;
import java.util.Comparator;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;

/** All eigenvalues of a small general matrix, by a kept library. */
final class ComplexEigenvalues {
    private final Complex[] values;

    ComplexEigenvalues(double[][] matrix) {
        values = matrix.length == 0 ? new Complex[0] : solve(matrix);
    }

    /** None where the solver gives up: Hipparchus 4.0.1 fails in several ways on some sparse matrices. */
    private static Complex[] solve(double[][] matrix) {
        try {
            return new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(matrix, false)).getEigenvalues();
        } catch (MathRuntimeException | ArrayIndexOutOfBoundsException e) {
            return new Complex[0];
        }
    }

    /** The eigenvalues, the greatest real part first, then the greatest imaginary part. */
    Complex[] sorted() {
        Complex[] sorted = values.clone();
        Arrays.sort(sorted, Comparator.comparingDouble((Complex c) -> -c.getReal())
                .thenComparingDouble(c -> -c.getImaginary()));
        return sorted;
    }
}
