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
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Percentiles of so many draws, with intervals that hold whatever the distribution: between the draws of rank r and s
 * lies the quantile p with the probability that a binomial number (draws, p) is at least r and below s (Conover 1999).
 */
final class OrderStatistics {
    private static final int[] PERCENTS = {5, 25, 50, 75, 95};
    private static final double TAIL = 0.025;

    private final int draws;
    private final int[] low = new int[PERCENTS.length];
    private final int[] high = new int[PERCENTS.length];

    /**
     * Finds the ranks.
     *
     * @param draws number of draws, at least 1
     */
    OrderStatistics(int draws) {
        this.draws = draws;
        for (int k = 0; k < PERCENTS.length; k++) {
            BinomialDistribution below = new BinomialDistribution(draws, PERCENTS[k] / 100.0);
            int rank = below.inverseCumulativeProbability(TAIL);
            low[k] = rank - (below.cumulativeProbability(rank) <= TAIL ? 0 : 1);
            high[k] = below.inverseCumulativeProbability(1 - TAIL);
        }
    }

    /**
     * The percentiles.
     *
     * @param sorted the draws, the smallest first; more may follow that do not count
     * @return the percentiles, in order
     */
    List<Percentile> percentiles(double[] sorted) {
        List<Percentile> percentiles = new ArrayList<>();
        for (int k = 0; k < PERCENTS.length; k++) {
            percentiles.add(new Percentile(PERCENTS[k], quantile(sorted, PERCENTS[k] / 100.0), at(sorted, low[k]),
                    at(sorted, high[k])));
        }
        return percentiles;
    }

    /** Linear between the draws around rank 1 + p (draws - 1), definition 7 of Hyndman and Fan (1996). */
    private double quantile(double[] sorted, double p) {
        double at = p * (draws - 1);
        int below = (int) at;
        double next = sorted[Math.min(draws - 1, below + 1)];
        return sorted[below] + (at - below) * (next - sorted[below]);
    }

    /** The draw of an index from 0, if there is one. */
    private OptionalDouble at(double[] sorted, int index) {
        return index < 0 || index >= draws ? OptionalDouble.empty() : OptionalDouble.of(sorted[index]);
    }
}
