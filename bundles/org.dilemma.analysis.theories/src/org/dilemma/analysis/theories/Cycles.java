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
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.dilemma.analysis.Monitor;

/**
 * The strongest cycles of gains: closed chains of links that meet no state twice. The loop gain of a cycle is the
 * geometric mean of its gains, the spectral radius of the cycle alone, so that cycles of different length compare.
 *
 * <p>Cycles of two states are all seen. Longer ones, up to {@value #LONGEST} states, are searched depth first from the
 * strongest links on, leaving out what cannot be among the strongest any more, until {@value #EFFORT} links have been
 * looked at; {@link #complete()} says whether that was enough. The effort thus does not grow without limit, although the
 * number of cycles does. Enumeration is tested against that of JGraphT.
 */
final class Cycles {
    /** Greatest number of states in a cycle: a longer one takes longer to come back than a scenario lasts. */
    static final int LONGEST = 6;
    /** Links that are looked at, at most. */
    static final int EFFORT = 400_000;

    private final int[] rows;
    private final int[] columns;
    private final double[] logs;
    private final int[][] outgoing;
    private final int[] rank;
    private final double greatest;
    private final int limit;
    private final PriorityQueue<Cycle> best = new PriorityQueue<>(
            Comparator.comparingDouble(Cycle::mean).thenComparing(cycle -> -cycle.links().size()));
    private final int[] path = new int[LONGEST];
    private final boolean[] visited;
    private int effort;

    /**
     * A cycle.
     *
     * @param links its links, each from a state to the next, the first from the state of the smallest number
     * @param mean mean of the natural logarithms of its gains
     */
    record Cycle(List<Integer> links, double mean) {
        /** Loop gain: the geometric mean of the gains. */
        double loopGain() {
            return Math.min(Double.MAX_VALUE, Math.exp(mean));
        }

        /** What an impulse comes back as after one time around: the product of the gains, at most the greatest number. */
        double product() {
            return Math.min(Double.MAX_VALUE, Math.exp(mean * links.size()));
        }
    }

    /**
     * Searches.
     *
     * @param states number of states
     * @param rows state from which each link leads
     * @param columns state to which it leads
     * @param gains gain of each link, at least 0
     * @param limit how many cycles to keep
     * @param monitor asked now and then
     */
    Cycles(int states, int[] rows, int[] columns, double[] gains, int limit, Monitor monitor) {
        this.rows = rows;
        this.columns = columns;
        this.limit = limit;
        logs = Arrays.stream(gains).map(Math::log).toArray();
        visited = new boolean[states];
        outgoing = outgoing(states);
        greatest = Arrays.stream(logs).filter(Double::isFinite).max().orElse(0);
        rank = rank(states);
        Integer[] order = IntStream.range(0, states).boxed().sorted(Comparator.comparingInt(i -> rank[i]))
                .toArray(Integer[]::new);
        for (int longest : new int[] {2, LONGEST}) {
            for (int start : order) {
                monitor.check();
                search(start, start, 0, 0, longest);
            }
        }
    }

    private int[][] outgoing(int states) {
        List<List<Integer>> links = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            links.add(new ArrayList<>());
        }
        for (int e = 0; e < logs.length; e++) {
            if (Double.isFinite(logs[e])) {
                links.get(rows[e]).add(e);
            }
        }
        return links.stream().map(own -> own.stream().sorted(Comparator.comparingDouble((Integer e) -> -logs[e]))
                .mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** States by their strongest link, so that the search starts where strong cycles are. */
    private int[] rank(int states) {
        Integer[] order = IntStream.range(0, states).boxed().sorted(Comparator.comparingDouble(
                i -> outgoing[i].length == 0 ? Double.POSITIVE_INFINITY : -logs[outgoing[i][0]]))
                .toArray(Integer[]::new);
        int[] ranks = new int[states];
        for (int r = 0; r < states; r++) {
            ranks[order[r]] = r;
        }
        return ranks;
    }

    private void search(int start, int at, int depth, double sum, int longest) {
        visited[at] = true;
        for (int link : outgoing[at]) {
            if (longest > 2 && ++effort > EFFORT) {
                break;
            }
            int to = columns[link];
            path[depth] = link;
            double with = sum + logs[link];
            if (to == start) {
                if (longest == 2 || depth > 1) {
                    keep(depth + 1, with / (depth + 1));
                }
            } else if (!visited[to] && rank[to] > rank[start] && depth + 1 < longest
                    && canStillCount(with, depth + 1)) {
                search(start, to, depth + 1, with, longest);
            }
        }
        visited[at] = false;
    }

    /** Whether the best possible way on, all of the greatest gain, would be among the strongest. */
    private boolean canStillCount(double sum, int length) {
        double shortest = (sum + greatest) / (length + 1);
        double longest = (sum + (LONGEST - length) * greatest) / LONGEST;
        return best.size() < limit || Math.max(shortest, longest) > best.peek().mean();
    }

    private void keep(int length, double mean) {
        if (best.size() < limit || mean > best.peek().mean()) {
            List<Integer> links = new ArrayList<>(Arrays.stream(path, 0, length).boxed().toList());
            int first = IntStream.range(0, length).boxed().min(Comparator.comparingInt(k -> rows[links.get(k)]))
                    .orElseThrow();
            Collections.rotate(links, -first);
            best.add(new Cycle(List.copyOf(links), mean));
            if (best.size() > limit) {
                best.poll();
            }
        }
    }

    /** The cycles found, the strongest first. */
    List<Cycle> strongest() {
        return best.stream().sorted(Comparator.comparingDouble((Cycle cycle) -> -cycle.mean())
                .thenComparing(cycle -> cycle.links().size()).thenComparing(cycle -> rows[cycle.links().get(0)])
                .thenComparing(cycle -> cycle.links().toString())).toList();
    }

    /** Whether every cycle of up to {@value #LONGEST} states was seen or found to be too weak. */
    boolean complete() {
        return effort <= EFFORT;
    }
}
