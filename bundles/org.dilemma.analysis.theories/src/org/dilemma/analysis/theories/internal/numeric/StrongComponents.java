/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import java.util.Arrays;

/**
 * Strongly connected components of the positive links of a matrix (Tarjan 1972), without recursion, so that long chains
 * do not exhaust the stack. Two rows are in one component when links lead from each to the other.
 */
final class StrongComponents {
    private final int[] firstLink;
    private final int[] targets;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] stack;
    private final int[] path;
    private final int[] nextLink;
    private int visited;
    private int stackSize;
    private int count;

    StrongComponents(LinkMatrix matrix) {
        int n = matrix.size();
        firstLink = new int[n + 1];
        for (int e = 0; e < matrix.links(); e++) {
            if (matrix.weights()[e] > 0) {
                firstLink[matrix.rows()[e] + 1]++;
            }
        }
        for (int i = 0; i < n; i++) {
            firstLink[i + 1] += firstLink[i];
        }
        targets = new int[firstLink[n]];
        int[] filled = firstLink.clone();
        for (int e = 0; e < matrix.links(); e++) {
            if (matrix.weights()[e] > 0) {
                targets[filled[matrix.rows()[e]]++] = matrix.columns()[e];
            }
        }
        order = new int[n];
        low = new int[n];
        component = new int[n];
        Arrays.fill(component, -1);
        stack = new int[n];
        path = new int[n];
        nextLink = firstLink.clone();
        for (int i = 0; i < n; i++) {
            if (order[i] == 0) {
                visit(i);
            }
        }
    }

    private void visit(int root) {
        int depth = 0;
        path[0] = root;
        enter(root);
        while (depth >= 0) {
            int at = path[depth];
            if (nextLink[at] < firstLink[at + 1]) {
                int to = targets[nextLink[at]++];
                if (order[to] == 0) {
                    path[++depth] = to;
                    enter(to);
                } else if (component[to] < 0) {
                    low[at] = Math.min(low[at], order[to]);
                }
            } else {
                leave(at);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[at]);
                }
            }
        }
    }

    private void enter(int node) {
        order[node] = ++visited;
        low[node] = visited;
        stack[stackSize++] = node;
    }

    private void leave(int node) {
        if (low[node] == order[node]) {
            int member;
            do {
                member = stack[--stackSize];
                component[member] = count;
            } while (member != node);
            count++;
        }
    }

    /** Number of components. */
    int count() {
        return count;
    }

    /** Component of each row, 0 .. count - 1. */
    int[] componentOf() {
        return component;
    }
}
