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
 * Strongly connected components of the positive links of a matrix (Tarjan 1972): two rows are in one component when links
 * lead from each to the other. Without recursion, so that long chains do not exhaust the stack, and in arrays that are
 * used again for other weights, because a random draw changes the weights and seldom the links. That is why it stands here
 * beside JGraphT, which builds a graph of objects for each question and against which it is tested. For one thread.
 */
final class StrongComponents {
    private final int size;
    private final SmallComponents small;
    private final int[] firstLink;
    private final int[] links;
    private final int[] columns;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] stack;
    private final int[] path;
    private final int[] nextLink;
    private double[] weights;
    private int visited;
    private int stackSize;
    private int count;

    StrongComponents(int size, int[] rows, int[] columns) {
        this.size = size;
        this.columns = columns;
        small = new SmallComponents(Math.min(size, SmallComponents.LIMIT), rows, columns);
        firstLink = new int[size + 1];
        for (int row : rows) {
            firstLink[row + 1]++;
        }
        for (int i = 0; i < size; i++) {
            firstLink[i + 1] += firstLink[i];
        }
        links = new int[rows.length];
        int[] filled = firstLink.clone();
        for (int e = 0; e < rows.length; e++) {
            links[filled[rows[e]]++] = e;
        }
        order = new int[size];
        low = new int[size];
        component = new int[size];
        stack = new int[size];
        path = new int[size];
        nextLink = new int[size];
    }

    /** Finds the components for the weights of the links; those of weight 0 do not count. */
    void find(double[] newWeights) {
        if (size <= SmallComponents.LIMIT) {
            count = small.find(newWeights, component);
        } else {
            walk(newWeights);
        }
    }

    private void walk(double[] newWeights) {
        weights = newWeights;
        visited = 0;
        count = 0;
        Arrays.fill(order, 0);
        Arrays.fill(component, -1);
        System.arraycopy(firstLink, 0, nextLink, 0, size);
        for (int i = 0; i < size; i++) {
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
                int link = links[nextLink[at]++];
                int to = columns[link];
                if (weights[link] == 0) {
                    continue;
                }
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

    /** Component of a row, 0 .. count - 1. */
    int of(int row) {
        return component[row];
    }
}
