/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dilemma.analysis.AllianceView;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * An independent cascade of war along promises to fight [OWN]: whoever is at war draws in each ally of an alliance with
 * DEFENSE or OFFENSE with the probability commitment x (1 - conditionality), once and independently; several alliances
 * of the same two states are several chances. Since the probability is the same in both directions, one toss for each
 * pair of allies gives the cascade from every state at once: those are drawn in that stay connected. A part of the
 * graph
 * with at most {@value #EXACT_LIMIT} uncertain links is worked out over all outcomes, any other is sampled with a fixed
 * seed. Probabilities 0 and 1 are certain.
 */
final class Cascade {
    /** Uncertain links of a connected part up to which all outcomes, at most 65,536, are worked out. */
    static final int EXACT_LIMIT = 16;
    private static final int MOST_SAMPLES = 10_000;
    private static final int LEAST_SAMPLES = 100;
    private static final long EFFORT = 100_000_000;
    private static final long SEED = 19_140_728;

    private final double[][] drawn;
    private final int links;
    private int samples;

    /**
     * Works out the cascade.
     *
     * @param view the scenario
     * @param monitor asked now and then
     */
    Cascade(ScenarioView view, Monitor monitor) {
        int n = view.stateCount();
        drawn = new double[n][n];
        List<Link> graph = links(view);
        links = graph.size();
        for (Set<Integer> part : parts(graph)) {
            int[] members = part.stream().mapToInt(Integer::intValue).sorted().toArray();
            List<Link> local = within(members, graph);
            double[][] together = local.stream().filter(Link::uncertain).count() <= EXACT_LIMIT
                    ? exact(local, members.length, monitor)
                    : sampled(local, members.length, SEED + members[0], monitor);
            for (int i = 0; i < members.length; i++) {
                for (int j = 0; j < members.length; j++) {
                    drawn[members[i]][members[j]] = together[i][j];
                }
            }
        }
    }

    private static List<Set<Integer>> parts(List<Link> links) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        links.forEach(link -> Graphs.addEdgeWithVertices(graph, link.i(), link.j()));
        return new ConnectivityInspector<>(graph).connectedSets();
    }

    /** The links of a part, its states numbered anew in the order of the members. */
    private static List<Link> within(int[] members, List<Link> graph) {
        return graph.stream().filter(link -> Arrays.binarySearch(members, link.i()) >= 0)
                .map(link -> new Link(Arrays.binarySearch(members, link.i()), Arrays.binarySearch(members, link.j()),
                        link.p()))
                .toList();
    }

    /** Number of pairs of states that a promise to fight joins. */
    int links() {
        return links;
    }

    /** Fewest samples drawn for a part; 0 where everything is exact. */
    int samples() {
        return samples;
    }

    /** Probability that a war of a state draws in another, 0..1. */
    double drawn(int from, int to) {
        return Math.min(1, drawn[from][to]);
    }

    /** Expected number of other states that a war of a state draws in. */
    double expected(int from) {
        double sum = 0;
        for (int to = 0; to < drawn.length; to++) {
            sum += to == from ? 0 : drawn(from, to);
        }
        return sum;
    }

    private static List<Link> links(ScenarioView view) {
        Map<ScenarioView.Pair, Double> none = new HashMap<>();
        for (AllianceView alliance : view.alliances()) {
            double without = 1 - AllianceRisks.bond(alliance);
            List<Integer> members = AllianceRisks.promisesWar(alliance) ? alliance.members() : List.of();
            for (int a = 0; a < members.size(); a++) {
                for (int b = a + 1; b < members.size(); b++) {
                    none.merge(new ScenarioView.Pair(Math.min(members.get(a), members.get(b)),
                            Math.max(members.get(a), members.get(b))), without, (x, y) -> x * y);
                }
            }
        }
        return none.entrySet().stream()
                .map(entry -> new Link(entry.getKey().i(), entry.getKey().j(), 1 - entry.getValue()))
                .sorted(Comparator.comparingInt(Link::i).thenComparingInt(Link::j)).toList();
    }

    /** Joins what is certain, works out the outcomes of the few uncertain links, and spreads them over the states. */
    private static double[][] exact(List<Link> graph, int n, Monitor monitor) {
        int[] certain = singles(n);
        graph.stream().filter(link -> link.p() == 1).forEach(link -> join(certain, link.i(), link.j()));
        List<Link> open = graph.stream().filter(Link::uncertain).toList();
        int[] ends = open.stream().flatMapToInt(link -> IntStream.of(certain[link.i()], certain[link.j()])).distinct()
                .toArray();
        int[] places = new int[n];
        Arrays.fill(places, -1);
        for (int e = 0; e < ends.length; e++) {
            places[ends[e]] = e;
        }
        double[][] sums = new double[ends.length][ends.length];
        enumerate(open.stream().map(link -> new Link(places[certain[link.i()]], places[certain[link.j()]], link.p()))
                .toList(), 0, singles(ends.length), 1, sums, monitor);
        double[][] together = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int a = places[certain[i]];
                int b = places[certain[j]];
                together[i][j] = certain[i] == certain[j] ? 1 : a < 0 || b < 0 ? 0 : sums[a][b];
            }
        }
        return together;
    }

    /** Branches on each link that joins what is not joined yet. */
    private static void enumerate(List<Link> graph, int next, int[] groups, double weight, double[][] sums,
            Monitor monitor) {
        int at = next;
        while (at < graph.size() && groups[graph.get(at).i()] == groups[graph.get(at).j()]) {
            at++;
        }
        if (at == graph.size()) {
            monitor.check();
            count(groups, weight, sums);
            return;
        }
        Link link = graph.get(at);
        enumerate(graph, at + 1, groups.clone(), weight * (1 - link.p()), sums, monitor);
        join(groups, link.i(), link.j());
        enumerate(graph, at + 1, groups, weight * link.p(), sums, monitor);
    }

    private double[][] sampled(List<Link> graph, int n, long seed, Monitor monitor) {
        int draws = (int) Math.max(LEAST_SAMPLES, Math.min(MOST_SAMPLES, EFFORT / (graph.size() + (long) n * n)));
        samples = samples == 0 ? draws : Math.min(samples, draws);
        SplittableRandom random = new SplittableRandom(seed);
        double[][] sums = new double[n][n];
        for (int draw = 0; draw < draws; draw++) {
            monitor.check();
            int[] groups = singles(n);
            for (Link link : graph) {
                if (random.nextDouble() < link.p()) {
                    join(groups, link.i(), link.j());
                }
            }
            count(groups, 1, sums);
        }
        for (double[] row : sums) {
            Arrays.setAll(row, j -> row[j] / draws);
        }
        return sums;
    }

    private static void count(int[] groups, double weight, double[][] sums) {
        for (int from = 0; from < groups.length; from++) {
            for (int to = 0; to < groups.length; to++) {
                if (groups[from] == groups[to]) {
                    sums[from][to] += weight;
                }
            }
        }
    }

    private static int[] singles(int n) {
        return IntStream.range(0, n).toArray();
    }

    private static void join(int[] groups, int i, int j) {
        int kept = groups[i];
        int gone = groups[j];
        if (kept != gone) {
            for (int k = 0; k < groups.length; k++) {
                groups[k] = groups[k] == gone ? kept : groups[k];
            }
        }
    }

    /** Two allies and the probability that the war of one is that of the other. */
    private record Link(int i, int j, double p) {
        boolean uncertain() {
            return p > 0 && p < 1;
        }
    }
}
