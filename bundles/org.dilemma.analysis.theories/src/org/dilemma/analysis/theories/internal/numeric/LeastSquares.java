/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Ordinary least squares by the QR decomposition, with the standard errors that hold where deviations are independent
 * and of one size.
 *
 * @param coefficients one for each regressor
 * @param covariance of the coefficients
 * @param r2 share of the variance explained, 0..1; empty where there is no variance
 * @param freedom degrees of freedom: points less coefficients
 */
public record LeastSquares(double[] coefficients, double[][] covariance, OptionalDouble r2, int freedom) {
    private static final double SINGULAR = 1e-10;
    private static final double TAIL_95 = 0.975;
    /** Quantiles by degrees of freedom, which are few; the search for each takes longer than a fit. */
    private static final Map<Integer, Double> QUANTILES = new ConcurrentHashMap<>();

    /**
     * Fits y = x b.
     *
     * @param x one row for each point, one column for each regressor; a constant is a column of ones
     * @param y one number for each point
     * @return the fit; empty where there are not more points than regressors, where the regressors do not determine the
     *         coefficients, or where numbers are too great
     */
    public static Optional<LeastSquares> fit(double[][] x, double[] y) {
        int points = y.length;
        int regressors = points == 0 ? 0 : x[0].length;
        if (points <= regressors) {
            return Optional.empty();
        }
        double[] scales = scales(x);
        double scale = Math.max(Double.MIN_NORMAL, new ArrayRealVector(y, false).getLInfNorm());
        RealMatrix matrix = scaled(x, scales);
        RealVector observed = new ArrayRealVector(y).mapDivide(scale);
        QRDecomposition qr = new QRDecomposition(matrix, SINGULAR);
        if (!qr.getSolver().isNonSingular()) {
            return Optional.empty();
        }
        RealVector solution = qr.getSolver().solve(observed);
        RealVector residuals = observed.subtract(matrix.operate(solution));
        double unexplained = residuals.dotProduct(residuals);
        RealMatrix inverse = MatrixUtils.inverse(qr.getR().getSubMatrix(0, regressors - 1, 0, regressors - 1));
        RealMatrix spread = inverse.multiplyTransposed(inverse).scalarMultiply(unexplained / (points - regressors));
        double[] coefficients = IntStream.range(0, regressors)
                .mapToDouble(j -> solution.getEntry(j) / scales[j] * scale).toArray();
        double[][] covariance = new double[regressors][regressors];
        boolean finite = true;
        for (int j = 0; j < regressors; j++) {
            for (int k = 0; k < regressors; k++) {
                covariance[j][k] = spread.getEntry(j, k) / scales[j] * scale / scales[k] * scale;
                finite &= Double.isFinite(covariance[j][k]) && Double.isFinite(coefficients[j]);
            }
        }
        return finite ? Optional.of(new LeastSquares(coefficients, covariance, r2(observed, unexplained),
                points - regressors)) : Optional.empty();
    }

    private static OptionalDouble r2(RealVector observed, double unexplained) {
        double mean = observed.dotProduct(new ArrayRealVector(observed.getDimension(), 1)) / observed.getDimension();
        RealVector centered = observed.mapSubtract(mean);
        double variance = centered.dotProduct(centered);
        return variance > 0 ? OptionalDouble.of(Math.max(0, 1 - unexplained / variance)) : OptionalDouble.empty();
    }

    /** The greatest size in each column, 1 for a column of zeros. */
    private static double[] scales(double[][] x) {
        double[] scales = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                scales[j] = Math.max(scales[j], Math.abs(row[j]));
            }
        }
        return IntStream.range(0, scales.length).mapToDouble(j -> scales[j] == 0 ? 1 : scales[j]).toArray();
    }

    private static RealMatrix scaled(double[][] x, double[] scales) {
        double[][] scaled = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double[] row = x[i];
            scaled[i] = IntStream.range(0, row.length).mapToDouble(j -> row[j] / scales[j]).toArray();
        }
        return new Array2DRowRealMatrix(scaled, false);
    }

    /**
     * How near regressors are to one another: the condition number of the matrix with its columns scaled to unit length
     * (Belsley, Kuh and Welsch 1980).
     *
     * @param x one row for each point, at least one
     * @return at least 1; infinite where a column is zero or follows from others
     */
    public static double condition(double[][] x) {
        RealMatrix matrix = scaled(x, scales(x));
        for (int j = 0; j < matrix.getColumnDimension(); j++) {
            double length = matrix.getColumnVector(j).getNorm();
            if (length == 0) {
                return Double.POSITIVE_INFINITY;
            }
            matrix.setColumnVector(j, matrix.getColumnVector(j).mapDivide(length));
        }
        int size = Math.min(matrix.getRowDimension(), matrix.getColumnDimension());
        RealMatrix triangle = new QRDecomposition(matrix).getR().getSubMatrix(0, size - 1, 0,
                matrix.getColumnDimension() - 1);
        double[] singular = new SingularValueDecomposition(triangle).getSingularValues();
        return singular[0] / singular[singular.length - 1];
    }

    /**
     * Standard error of a coefficient.
     *
     * @param j number of the regressor
     * @return at least 0, in the unit of the coefficient
     */
    public double error(int j) {
        return Math.sqrt(Math.max(0, covariance[j][j]));
    }

    /**
     * Half the width of the 95 % confidence interval of a coefficient, by Student's t.
     *
     * @param j number of the regressor
     * @return at least 0, in the unit of the coefficient
     */
    public double halfWidth(int j) {
        return error(j) * QUANTILES.computeIfAbsent(freedom,
                degrees -> new TDistribution(degrees).inverseCumulativeProbability(TAIL_95));
    }

    /**
     * Whether the 95 % confidence interval of a coefficient leaves out zero.
     *
     * @param j number of the regressor
     * @return false where the data do not tell the coefficient from zero
     */
    public boolean differsFromZero(int j) {
        return Math.abs(coefficients[j]) > halfWidth(j);
    }
}
