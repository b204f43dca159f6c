/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sobol' indices from the runs of Saltelli's scheme. First index: mean of f(B) (f(AB_i) - f(A)) over the variance, f
 * centered (Saltelli et al. 2010); total index: mean of (f(A) - f(AB_i))^2 / 2 over the variance (Jansen 1999).
 * Intervals of 95 % from 200 bootstrap samples of the base points (Efron 1979; Archer, Saltelli and Sobol' 1997).
 */
final class SobolEstimate {
    private static final int RESAMPLES = 200;
    private static final int TAIL = 5;
    private static final double NEGLIGIBLE = 1e-24;

    private final double[][] runs;
    private final int factors;
    private final long seed;

    /**
     * Takes the runs.
     *
     * @param runs for each base point the outputs on AB_1 .. AB_k, A and B
     * @param factors number of factors, k
     * @param seed seed of the bootstrap
     */
    SobolEstimate(double[][] runs, int factors, long seed) {
        this.runs = runs;
        this.factors = factors;
        this.seed = seed;
    }

    /** The indices of the factors; empty where the output does not vary or is not finite everywhere. */
    Optional<List<SobolIndex>> indices() {
        double[][] all = estimate(IntStream.range(0, runs.length).toArray());
        if (all.length == 0) {
            return Optional.empty();
        }
        CounterRandom random = new CounterRandom(~seed);
        double[][][] resampled = IntStream.range(0, RESAMPLES).parallel()
                .mapToObj(sample -> estimate(resample(random.stream(sample)))).filter(e -> e.length > 0)
                .toArray(double[][][]::new);
        List<SobolIndex> indices = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            double[] first = interval(resampled, 0, i, all[0][i]);
            double[] total = interval(resampled, 1, i, all[1][i]);
            indices.add(new SobolIndex(all[0][i], first[0], first[1], all[1][i], total[0], total[1]));
        }
        return Optional.of(indices);
    }

    private int[] resample(long stream) {
        return IntStream.range(0, runs.length).map(k -> (int) (runs.length * CounterRandom.uniform(stream, k)))
                .toArray();
    }

    /** First and total indices over some base points; nothing where there is no variance. */
    private double[][] estimate(int[] points) {
        double mean = 0;
        for (int p : points) {
            mean += (runs[p][factors] + runs[p][factors + 1]) / (2.0 * points.length);
        }
        double variance = 0;
        double[][] sums = new double[2][factors];
        for (int p : points) {
            double a = runs[p][factors] - mean;
            double b = runs[p][factors + 1] - mean;
            variance += a * a + b * b;
            for (int i = 0; i < factors; i++) {
                double moved = runs[p][i] - runs[p][factors];
                sums[0][i] += b * moved;
                sums[1][i] += moved * moved / 2;
            }
        }
        variance /= 2.0 * points.length;
        if (!(variance > NEGLIGIBLE * mean * mean && Double.isFinite(variance) && variance > 0)) {
            return new double[0][];
        }
        for (double[] row : sums) {
            for (int i = 0; i < factors; i++) {
                row[i] /= variance * points.length;
            }
        }
        return Arrays.stream(sums).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite) ? sums
                : new double[0][];
    }

    private static double[] interval(double[][][] resampled, int kind, int factor, double estimate) {
        double[] sorted = Arrays.stream(resampled).mapToDouble(e -> e[kind][factor]).sorted().toArray();
        int cut = sorted.length * TAIL / RESAMPLES;
        return sorted.length == 0 ? new double[] {estimate, estimate}
                : new double[] {Math.min(estimate, sorted[cut]), Math.max(estimate, sorted[sorted.length - 1 - cut])};
    }
}
