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
 * Strongly connected components of few rows: the rows that a row reaches and that reach it, as sets of bits. Where each
 * matrix has other links this is several times as fast as a walk from link to link. For one thread.
 */
final class SmallComponents {
    /** The greatest number of rows. */
    static final int LIMIT = Long.SIZE;

    private final int size;
    private final int[] rows;
    private final int[] columns;
    private final long[] from;
    private final long[] to;

    SmallComponents(int size, int[] rows, int[] columns) {
        this.size = size;
        this.rows = rows;
        this.columns = columns;
        from = new long[size];
        to = new long[size];
    }

    /** Writes the component of each row, for the weights of the links; gives the number of components. */
    int find(double[] weights, int[] component) {
        gather(weights);
        int count = 0;
        long left = size == LIMIT ? -1 : (1L << size) - 1;
        while (left != 0) {
            int row = Long.numberOfTrailingZeros(left);
            long members = reach(row, to, reach(row, from, left));
            left &= ~members;
            for (long rest = members; rest != 0; rest &= rest - 1) {
                component[Long.numberOfTrailingZeros(rest)] = count;
            }
            count++;
        }
        return count;
    }

    private void gather(double[] weights) {
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
        for (int e = 0; e < rows.length; e++) {
            long there = weights[e] > 0 ? 1 : 0;
            from[rows[e]] |= there << columns[e];
            to[columns[e]] |= there << rows[e];
        }
    }

    /** The rows among those allowed to which links lead from a row. */
    private static long reach(int start, long[] links, long allowed) {
        long reached = 1L << start;
        for (long next = reached; next != 0;) {
            int row = Long.numberOfTrailingZeros(next);
            long found = links[row] & allowed & ~reached;
            reached |= found;
            next = next & next - 1 | found;
        }
        return reached;
    }
}
