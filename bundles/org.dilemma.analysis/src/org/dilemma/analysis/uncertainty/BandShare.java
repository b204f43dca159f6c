/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

/**
 * How often a band came out.
 *
 * @param share share of the draws, 0..1
 * @param error standard error of the share, sqrt(share (1 - share) / draws)
 * @param low lower end of the 95 % interval of Wilson (1927), which holds for shares of 0 and 1 too
 * @param high upper end of that interval
 */
public record BandShare(double share, double error, double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * The share of some draws.
     *
     * @param count draws with the band
     * @param draws draws in all, at least 1
     * @return the share with its errors
     */
    public static BandShare of(int count, int draws) {
        double share = count / (double) draws;
        double variance = share * (1 - share) / draws;
        double weight = Z * Z / draws;
        double center = (share + weight / 2) / (1 + weight);
        double half = Z * Math.sqrt(variance + weight / (4 * draws)) / (1 + weight);
        return new BandShare(share, Math.sqrt(variance), count == 0 ? 0 : center - half,
                count == draws ? 1 : center + half);
    }
}
