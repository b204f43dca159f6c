/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Monitor;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.HawickJamesSimpleCycles;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

/** The search for the strongest cycles, against the enumeration of JGraphT. */
class CyclesTest {

    /** Links of a random graph. */
    private record Links(int states, int[] rows, int[] columns, double[] gains) {
        static Links of(long seed, int states, double density) {
            SplittableRandom random = new SplittableRandom(seed);
            List<int[]> ends = new ArrayList<>();
            for (int i = 0; i < states; i++) {
                for (int j = 0; j < states; j++) {
                    if (i != j && random.nextDouble() < density) {
                        ends.add(new int[] {i, j});
                    }
                }
            }
            return new Links(states, ends.stream().mapToInt(e -> e[0]).toArray(),
                    ends.stream().mapToInt(e -> e[1]).toArray(),
                    ends.stream().mapToDouble(e -> random.nextInt(10) == 0 ? 0 : 3 * random.nextDouble()).toArray());
        }

        Cycles search(int limit) {
            return new Cycles(states, rows, columns, gains, limit, Monitor.NONE);
        }

        /** Loop gains of all cycles of up to the greatest length, the strongest first, by JGraphT. */
        List<Double> byLibrary() {
            Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
            double[][] gain = new double[states][states];
            IntStream.range(0, states).forEach(graph::addVertex);
            for (int e = 0; e < gains.length; e++) {
                if (gains[e] > 0) {
                    graph.addEdge(rows[e], columns[e]);
                    gain[rows[e]][columns[e]] = gains[e];
                }
            }
            return new HawickJamesSimpleCycles<>(graph).findSimpleCycles().stream()
                    .filter(cycle -> cycle.size() <= Cycles.LONGEST).map(cycle -> loopGain(cycle, gain))
                    .sorted(Comparator.reverseOrder()).toList();
        }

        /** Hawick and James give the states of a cycle against the direction of its links. */
        private static double loopGain(List<Integer> cycle, double[][] gain) {
            double forward = 1;
            double backward = 1;
            int n = cycle.size();
            for (int k = 0; k < n; k++) {
                forward *= gain[cycle.get(k)][cycle.get((k + 1) % n)];
                backward *= gain[cycle.get((k + 1) % n)][cycle.get(k)];
            }
            return Math.pow(IS_BACKWARD ? backward : forward, 1.0 / n);
        }

        private static final boolean IS_BACKWARD = isBackward();

        private static boolean isBackward() {
            Graph<Integer, DefaultEdge> ring = new DefaultDirectedGraph<>(DefaultEdge.class);
            List.of(0, 1, 2).forEach(ring::addVertex);
            List.of(0, 1, 2).forEach(i -> ring.addEdge(i, (i + 1) % 3));
            List<Integer> cycle = new HawickJamesSimpleCycles<>(ring).findSimpleCycles().get(0);
            return !ring.containsEdge(cycle.get(0), cycle.get(1));
        }
    }

    @Property(tries = 60)
    void theStrongestCyclesAreThoseThatTheLibraryFinds(@ForAll long seed) {
        Links links = Links.of(seed, 2 + (int) Math.floorMod(seed, 6L), 0.5);
        List<Double> expected = links.byLibrary();
        Cycles search = links.search(7);
        assertTrue(search.complete());
        List<Double> found = search.strongest().stream().map(Cycles.Cycle::loopGain).toList();
        assertEquals(Math.min(7, expected.size()), found.size());
        for (int k = 0; k < found.size(); k++) {
            assertEquals(expected.get(k), found.get(k), 1e-9);
        }
    }

    @Property(tries = 40)
    void everyCycleClosesAndMeetsNoStateTwice(@ForAll long seed) {
        Links links = Links.of(seed, 12, 0.4);
        for (Cycles.Cycle cycle : links.search(20).strongest()) {
            List<Integer> ids = cycle.links();
            for (int k = 0; k < ids.size(); k++) {
                assertEquals(links.columns()[ids.get(k)], links.rows()[ids.get((k + 1) % ids.size())]);
            }
            assertEquals(ids.size(), ids.stream().map(link -> links.rows()[link]).distinct().count());
        }
    }

    @Test
    void aDenseGraphOf500StatesIsSearchedWithinTheEffort() {
        Cycles search = Links.of(1, 500, 0.1).search(20);
        assertFalse(search.complete());
        assertEquals(20, search.strongest().size());
    }

    @Test
    void withoutLinksThereIsNoCycle() {
        assertEquals(List.of(), Links.of(1, 5, 0).search(3).strongest());
        assertEquals(List.of(), new Cycles(0, new int[0], new int[0], new double[0], 3, Monitor.NONE).strongest());
    }

    @Test
    void aProductTooGreatForANumberIsTheGreatest() {
        Cycles.Cycle cycle = new Cycles(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1e200, 1e200}, 1,
                Monitor.NONE).strongest().get(0);
        assertEquals(Double.MAX_VALUE, cycle.product());
        assertEquals(1e200, cycle.loopGain(), 1e190);
    }
}
