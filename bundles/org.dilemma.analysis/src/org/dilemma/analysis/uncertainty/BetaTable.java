/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import org.hipparchus.special.Beta;

/**
 * The lower half of the quantile function of a beta distribution on 0..1 as a table. In the variable s = u^(1/alpha)
 * the quantile is smooth down to its end, where it behaves like a straight line; between equally spaced s it is
 * interpolated by cubics that take over value and slope (Hermite). Error below 1e-7. The upper half is the lower half
 * of the mirrored distribution.
 */
final class BetaTable {
    private static final int CELLS = 64;
    private static final int MOST_TERMS = 5000;
    private static final int MOST_STEPS = 60;

    private final double alpha;
    private final double beta;
    private final double scale;
    private final double[] x = new double[CELLS + 1];
    private final double[] slope = new double[CELLS + 1];

    /**
     * Tabulates the quantiles up to the median.
     *
     * @param alpha first form parameter, at least 1
     * @param beta second form parameter, at least 1
     */
    BetaTable(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        double logBeta = Beta.logBeta(alpha, beta);
        scale = Math.pow(0.5, 1 / alpha) / CELLS;
        double origin = Math.exp((Math.log(alpha) + logBeta) / alpha);
        slope[0] = origin;
        for (int k = 1; k <= CELLS; k++) {
            solve(k, origin);
        }
    }

    /** Newton's iteration for the quantile at a node, from where the last slope leads; kept within its bounds. */
    private void solve(int k, double origin) {
        double s = k * scale;
        double low = x[k - 1];
        double high = 1;
        double at = Math.min((low + high) / 2, low + scale * slope[k - 1]);
        for (int step = 0; step < MOST_STEPS; step++) {
            double series = series(at);
            double image = at * Math.pow(series, 1 / alpha) / origin;
            double rise = Math.pow(1 - at, beta - 1) * image / (at * series);
            if (image < s) {
                low = at;
            } else {
                high = at;
            }
            slope[k] = 1 / rise;
            double next = at - (image - s) / rise;
            next = next > low && next < high ? next : (low + high) / 2;
            boolean settled = Math.abs(next - at) <= 1e-14;
            at = next;
            if (settled) {
                break;
            }
        }
        x[k] = at;
    }

    /** Sum of the series of the incomplete beta function: I_x = x^alpha / (alpha B) times it. */
    private double series(double at) {
        double sum = 1;
        double term = 1;
        for (int n = 1; n < MOST_TERMS; n++) {
            term *= (n - beta) / n * at;
            double added = term * alpha / (alpha + n);
            sum += added;
            if (Math.abs(added) <= 1e-16 * sum) {
                break;
            }
        }
        return sum;
    }

    /** The quantile, 0..1, at a probability from 0 to one half. */
    double quantile(double u) {
        double cell = Math.pow(u, 1 / alpha) / scale;
        int k = Math.min(CELLS - 1, (int) cell);
        double t = cell - k;
        double r = 1 - t;
        return (1 + 2 * t) * r * r * x[k] + (1 + 2 * r) * t * t * x[k + 1]
                + scale * t * r * (r * slope[k] - t * slope[k + 1]);
    }
}
