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
 * Where the irreducible blocks of a matrix lie: its strongly connected components that hold a link, each with its rows
 * numbered anew. Kept as long as the same links are positive. For one thread.
 */
final class BlockLayout {
    private final int[] rows;
    private final int[] columns;
    private final StrongComponents components;
    private final boolean[] positive;
    private final int[] positives;
    private final int[] blockOfComponent;
    private final int[] blockOf;
    private final int[] position;
    private final int[] firstRow;
    private final int[] members;
    private final int[] firstLink;
    private final int[] links;
    private boolean found;
    private int positiveCount;
    private int count;

    BlockLayout(int size, int[] rows, int[] columns) {
        this.rows = rows;
        this.columns = columns;
        components = new StrongComponents(size, rows, columns);
        positive = new boolean[rows.length];
        positives = new int[rows.length + 1];
        blockOfComponent = new int[size];
        blockOf = new int[size];
        position = new int[size];
        firstRow = new int[size + 1];
        members = new int[size];
        firstLink = new int[size + 1];
        links = new int[rows.length];
    }

    /** Finds the blocks for the weights of the links, if other links are positive than the last time. */
    void update(double[] weights) {
        if (isChanged(weights) || !found) {
            gatherPositives();
            components.find(weights);
            numberBlocks();
            placeRows();
            placeLinks();
            found = true;
        }
    }

    private boolean isChanged(double[] weights) {
        boolean changed = false;
        for (int e = 0; e < positive.length; e++) {
            boolean now = weights[e] > 0;
            changed |= positive[e] ^ now;
            positive[e] = now;
        }
        return changed;
    }

    /** Lists the positive links; without a branch for each, which a processor could not foresee. */
    private void gatherPositives() {
        int at = 0;
        for (int e = 0; e < positive.length; e++) {
            positives[at] = e;
            at += positive[e] ? 1 : 0;
        }
        positiveCount = at;
    }

    private void numberBlocks() {
        Arrays.fill(blockOfComponent, -1);
        count = 0;
        for (int k = 0; k < positiveCount; k++) {
            int component = components.of(rows[positives[k]]);
            if (blockOfComponent[component] < 0 && component == components.of(columns[positives[k]])) {
                blockOfComponent[component] = count++;
            }
        }
    }

    private void placeRows() {
        Arrays.fill(firstRow, 0);
        for (int i = 0; i < blockOf.length; i++) {
            blockOf[i] = blockOfComponent[components.of(i)];
            if (blockOf[i] >= 0) {
                position[i] = firstRow[blockOf[i] + 1]++;
            }
        }
        for (int b = 0; b < count; b++) {
            firstRow[b + 1] += firstRow[b];
        }
        for (int i = 0; i < blockOf.length; i++) {
            if (blockOf[i] >= 0) {
                members[firstRow[blockOf[i]] + position[i]] = i;
            }
        }
    }

    private void placeLinks() {
        Arrays.fill(firstLink, 0, count + 1, 0);
        int within = 0;
        for (int k = 0; k < positiveCount; k++) {
            int e = positives[k];
            int block = blockOf[rows[e]];
            boolean isWithin = block >= 0 & block == blockOf[columns[e]];
            positives[within] = e;
            within += isWithin ? 1 : 0;
            firstLink[Math.max(block, 0)] += isWithin ? 1 : 0;
        }
        for (int b = 1; b <= count; b++) {
            firstLink[b] += firstLink[b - 1];
        }
        for (int k = within - 1; k >= 0; k--) {
            links[--firstLink[blockOf[rows[positives[k]]]]] = positives[k];
        }
    }

    /** Number of blocks. */
    int count() {
        return count;
    }

    /** Block of a row, -1 for a row on no cycle. */
    int blockOf(int row) {
        return blockOf[row];
    }

    /** Number of rows of a block. */
    int size(int block) {
        return firstRow[block + 1] - firstRow[block];
    }

    /** Position of the first row of a block in {@link #member(int)}. */
    int firstRow(int block) {
        return firstRow[block];
    }

    /** Row of the matrix at a position; the rows of a block stand one after the other. */
    int member(int at) {
        return members[at];
    }

    /** Number of links of a block. */
    int links(int block) {
        return firstLink[block + 1] - firstLink[block];
    }

    /** Number of the k-th link of a block in the matrix. */
    int link(int block, int k) {
        return links[firstLink[block] + k];
    }

    /** Row of a link within its block. */
    int row(int link) {
        return position[rows[link]];
    }

    /** Column of a link within its block. */
    int column(int link) {
        return position[columns[link]];
    }
}
