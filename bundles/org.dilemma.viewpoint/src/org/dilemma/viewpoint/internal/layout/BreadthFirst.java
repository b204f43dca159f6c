/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Walks through graphs whose nodes are numbers. */
final class BreadthFirst {

    private BreadthFirst() {
    }

    /** All nodes, neighbors near each other: breadth first from the node with most links, then from what is left. */
    static int[] order(int nodes, List<Level.Link> links) {
        List<List<Integer>> neighbors = neighbors(nodes, links);
        int start = 0;
        for (int i = 1; i < nodes; i++) {
            start = neighbors.get(i).size() > neighbors.get(start).size() ? i : start;
        }
        int[] order = new int[nodes];
        boolean[] seen = new boolean[nodes];
        int count = walk(start, neighbors, seen, order, 0);
        for (int i = 0; i < nodes; i++) {
            count = seen[i] ? count : walk(i, neighbors, seen, order, count);
        }
        return order;
    }

    /** Groups of nodes that links join, directly or not, in the order of their first nodes. */
    static List<List<Integer>> components(int nodes, List<Level.Link> links) {
        List<List<Integer>> neighbors = neighbors(nodes, links);
        List<List<Integer>> result = new ArrayList<>();
        boolean[] seen = new boolean[nodes];
        int[] order = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            if (!seen[i]) {
                int count = walk(i, neighbors, seen, order, 0);
                List<Integer> component = new ArrayList<>(count);
                for (int k = 0; k < count; k++) {
                    component.add(order[k]);
                }
                component.sort(null);
                result.add(component);
            }
        }
        return result;
    }

    /** Whether links lead around no circle. */
    static boolean isAcyclic(int nodes, List<Level.Link> links) {
        int[] incoming = new int[nodes];
        List<List<Integer>> next = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            next.add(new ArrayList<>(2));
        }
        for (Level.Link link : links) {
            incoming[link.to()]++;
            next.get(link.from()).add(link.to());
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < nodes; i++) {
            if (incoming[i] == 0) {
                ready.add(i);
            }
        }
        int done = 0;
        for (; !ready.isEmpty(); done++) {
            for (int to : next.get(ready.remove())) {
                if (--incoming[to] == 0) {
                    ready.add(to);
                }
            }
        }
        return done == nodes;
    }

    private static List<List<Integer>> neighbors(int nodes, List<Level.Link> links) {
        List<List<Integer>> neighbors = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            neighbors.add(new ArrayList<>(4));
        }
        for (Level.Link link : links) {
            neighbors.get(link.from()).add(link.to());
            neighbors.get(link.to()).add(link.from());
        }
        return neighbors;
    }

    private static int walk(int start, List<List<Integer>> neighbors, boolean[] seen, int[] order, int from) {
        int end = from;
        order[end++] = start;
        seen[start] = true;
        for (int at = from; at < end; at++) {
            for (int next : neighbors.get(order[at])) {
                if (!seen[next]) {
                    seen[next] = true;
                    order[end++] = next;
                }
            }
        }
        return end;
    }
}
