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
 * The order in which a walk through the links of a block, in both directions, reaches its rows (Cuthill and McKee 1969):
 * rows that are linked come near each other. Blocks that are written out keep the order they have. For one thread.
 */
final class WalkOrder {
    private long[] linked = new long[0];
    private long[] unseen = new long[0];
    private int[] order = new int[0];
    private int[] place = new int[0];
    private int words;

    /**
     * Finds the order: two walks, the second from where the first ends.
     *
     * @return how far linked rows are from each other at most
     */
    int find(IrreducibleBlock block) {
        int n = block.size();
        makeRoom(n);
        if (block.isDense()) {
            return keep(n);
        }
        Arrays.fill(linked, 0, n * words, 0);
        for (int k = 0; k < block.links(); k++) {
            link(block.row(k), block.column(k));
            link(block.column(k), block.row(k));
        }
        walk(n, 0);
        walk(n, order[n - 1]);
        int width = 0;
        for (int k = 0; k < block.links(); k++) {
            width = Math.max(width, Math.abs(place[block.row(k)] - place[block.column(k)]));
        }
        return width;
    }

    private void makeRoom(int n) {
        words = (n + Long.SIZE - 1) / Long.SIZE;
        if (order.length < n) {
            order = new int[n];
            place = new int[n];
            linked = new long[n * words];
            unseen = new long[words];
        }
    }

    /** Keeps the rows as they are: where most are linked, no order is better than another. */
    private int keep(int n) {
        for (int i = 0; i < n; i++) {
            place[i] = i;
        }
        return n;
    }

    private void link(int row, int column) {
        linked[row * words + (column >> 6)] |= 1L << column;
    }

    private void walk(int n, int start) {
        Arrays.fill(unseen, 0, words, -1);
        int reached = 0;
        order[reached++] = start;
        unseen[start >> 6] &= ~(1L << start);
        for (int at = 0; at < reached; at++) {
            place[order[at]] = at;
            for (int w = 0; w < words; w++) {
                long found = linked[order[at] * words + w] & unseen[w];
                unseen[w] &= ~found;
                for (; found != 0; found &= found - 1) {
                    order[reached++] = (w << 6) + Long.numberOfTrailingZeros(found);
                }
            }
        }
    }

    /** Place of a row in the order. */
    int place(int row) {
        return place[row];
    }
}
