/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Random numbers by counter: evenly spread, and independent between rows and columns. */
class CounterRandomTest {
    private static final int N = 100_000;

    @Test
    void areSpreadEvenly() {
        CounterRandom random = new CounterRandom(1);
        int[] bins = new int[100];
        for (int row = 0; row < N; row++) {
            bins[(int) (100 * CounterRandom.uniform(random.stream(row), 3))]++;
        }
        double chiSquare = 0;
        for (int count : bins) {
            chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
        }
        assertTrue(chiSquare > 60 && chiSquare < 150, "99 degrees of freedom, but " + chiSquare);
    }

    @Test
    void doNotCorrelateBetweenRowsColumnsOrSeeds() {
        CounterRandom random = new CounterRandom(0);
        CounterRandom other = new CounterRandom(1);
        double rows = 0;
        double columns = 0;
        double seeds = 0;
        for (int row = 0; row < N; row++) {
            double u = CounterRandom.uniform(random.stream(row), 0) - 0.5;
            rows += u * (CounterRandom.uniform(random.stream(row + 1), 0) - 0.5);
            columns += u * (CounterRandom.uniform(random.stream(row), 1) - 0.5);
            seeds += u * (CounterRandom.uniform(other.stream(row), 0) - 0.5);
        }
        double fiveSigmas = 5 * Math.sqrt(N) / 12;
        assertEquals(0, rows, fiveSigmas);
        assertEquals(0, columns, fiveSigmas);
        assertEquals(0, seeds, fiveSigmas);
    }

    @Test
    void differBySeedRowAndColumn() {
        double u = CounterRandom.uniform(new CounterRandom(5).stream(7), 9);
        assertEquals(u, CounterRandom.uniform(new CounterRandom(5).stream(7), 9));
        assertNotEquals(u, CounterRandom.uniform(new CounterRandom(6).stream(7), 9));
        assertNotEquals(u, CounterRandom.uniform(new CounterRandom(5).stream(8), 9));
        assertNotEquals(u, CounterRandom.uniform(new CounterRandom(5).stream(7), 10));
    }
}
