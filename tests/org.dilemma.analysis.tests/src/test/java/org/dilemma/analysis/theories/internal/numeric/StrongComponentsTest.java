/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

/** Strong components, against JGraphT. */
class StrongComponentsTest {

    @Property(tries = 300)
    void theSameAsJGraphTFindsForEachSetOfWeights(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(90);
        int links = random.nextInt(3 * n);
        int[] rows = random.ints(links, 0, n).toArray();
        int[] columns = random.ints(links, 0, n).toArray();
        StrongComponents components = new StrongComponents(n, rows, columns);
        for (int draw = 0; draw < 4; draw++) {
            double[] weights = random.doubles(links).map(u -> u < 0.2 ? 0 : u).toArray();
            components.find(weights);
            Set<Set<Integer>> expected = byJGraphT(n, rows, columns, weights);
            assertEquals(expected.size(), components.count());
            assertEquals(expected, groups(components, n));
        }
    }

    @Test
    void aLongChainDoesNotExhaustTheStack() {
        int n = 200_000;
        int[] rows = IntStream.range(0, n).toArray();
        int[] columns = IntStream.range(0, n).map(i -> (i + 1) % n).toArray();
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        StrongComponents components = new StrongComponents(n, rows, columns);
        components.find(weights);
        assertEquals(1, components.count());
        weights[n - 1] = 0;
        components.find(weights);
        assertEquals(n, components.count());
    }

    private static Set<Set<Integer>> byJGraphT(int n, int[] rows, int[] columns, double[] weights) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int i = 0; i < n; i++) {
            graph.addVertex(i);
        }
        for (int e = 0; e < rows.length; e++) {
            if (weights[e] > 0) {
                graph.addEdge(rows[e], columns[e]);
            }
        }
        return new HashSet<>(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
    }

    private static Set<Set<Integer>> groups(StrongComponents components, int n) {
        Set<Set<Integer>> groups = new HashSet<>();
        for (int c = 0; c < components.count(); c++) {
            Set<Integer> group = new TreeSet<>();
            for (int i = 0; i < n; i++) {
                if (components.of(i) == c) {
                    group.add(i);
                }
            }
            groups.add(group);
        }
        return groups;
    }
}
