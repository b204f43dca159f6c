/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the number that belongs to two states: a binary search in the row of the first, without boxing, since evaluators
 * ask for every pair in every draw. Immutable.
 */
final class PairIndex {
    private final int[][] columns;
    private final int[][] numbers;

    private PairIndex(int[][] columns, int[][] numbers) {
        this.columns = columns;
        this.numbers = numbers;
    }

    /** The number of an ordered pair, -1 when there is none. */
    int get(int i, int j) {
        int at = Arrays.binarySearch(columns[i], j);
        return at < 0 ? -1 : numbers[i][at];
    }

    /** Collects numbers of pairs; the first of a pair counts. */
    static final class Builder {
        private final Map<Integer, Map<Integer, Integer>> rows = new HashMap<>();

        /** Notes the number of an ordered pair; false if it has one already. */
        boolean put(int i, int j, int number) {
            return rows.computeIfAbsent(i, row -> new HashMap<>()).putIfAbsent(j, number) == null;
        }

        /** The index over so many states. */
        PairIndex build(int states) {
            int[][] columns = new int[states][];
            int[][] numbers = new int[states][];
            for (int i = 0; i < states; i++) {
                Map<Integer, Integer> row = rows.getOrDefault(i, Map.of());
                columns[i] = row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
                numbers[i] = Arrays.stream(columns[i]).map(row::get).toArray();
            }
            return new PairIndex(columns, numbers);
        }
    }
}
