/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The changes of a series from one year to the next beside the means of the two years, as Richardson (1960) set them
 * side by side. The mean stands for the level at the time of the change. Only years that follow one another count.
 *
 * @param changes the change of the first series, for each pair of years
 * @param regressors for each pair of years the mean of each series, and 1
 * @param first the first year
 * @param last the last year
 */
record YearlyChanges(double[] changes, double[][] regressors, int first, int last) {

    /**
     * Reads series side by side.
     *
     * @param series one or more, level by calendar year
     * @return the changes, over all years that have a next one in every series
     */
    static YearlyChanges of(List<SortedMap<Integer, Double>> series) {
        List<Integer> years = new ArrayList<>();
        for (int year : series.get(0).keySet()) {
            if (series.stream().allMatch(levels -> levels.containsKey(year) && levels.containsKey(year + 1))) {
                years.add(year);
            }
        }
        double[] changes = years.stream().mapToDouble(year -> series.get(0).get(year + 1) - series.get(0).get(year))
                .toArray();
        double[][] regressors = years.stream().map(year -> means(series, year)).toArray(double[][]::new);
        return years.isEmpty() ? new YearlyChanges(changes, regressors, 0, 0)
                : new YearlyChanges(changes, regressors, years.get(0), years.get(years.size() - 1) + 1);
    }

    private static double[] means(List<SortedMap<Integer, Double>> series, int year) {
        return IntStream.rangeClosed(0, series.size())
                .mapToDouble(k -> k == series.size() ? 1
                        : series.get(k).get(year) / 2 + series.get(k).get(year + 1) / 2)
                .toArray();
    }

    int points() {
        return changes.length;
    }
}
