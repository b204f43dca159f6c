/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.layout.Box;

/** Boxes by place: finds those near another box without looking at all. */
final class BoxGrid {
    private static final int MOST_CELLS = 64;
    /** An odd number with its bits well mixed (2 to the power 64 by the golden ratio): keys stay different, and spread. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int cell;
    private final Map<Long, List<Box>> cells = new HashMap<>();
    private final List<Box> large = new ArrayList<>();

    BoxGrid(int cell) {
        this.cell = Math.max(8, cell);
    }

    void add(Box box) {
        long columns = Math.floorDiv(box.right(), cell) - Math.floorDiv(box.x(), cell) + 1L;
        long rows = Math.floorDiv(box.bottom(), cell) - Math.floorDiv(box.y(), cell) + 1L;
        if (columns * rows > MOST_CELLS) {
            large.add(box);
            return;
        }
        for (int i = Math.floorDiv(box.x(), cell); i <= Math.floorDiv(box.right(), cell); i++) {
            for (int j = Math.floorDiv(box.y(), cell); j <= Math.floorDiv(box.bottom(), cell); j++) {
                cells.computeIfAbsent(key(i, j), k -> new ArrayList<>(4)).add(box);
            }
        }
    }

    /** Whether nothing overlaps a box. */
    boolean isFree(Box box) {
        return overlap(box, 1) == 0;
    }

    /** Area in pixels that others cover of a box, counted until it is at least enough. */
    long overlap(Box box, long enough) {
        long sum = 0;
        for (Box other : large) {
            sum += common(box, other);
        }
        for (int i = Math.floorDiv(box.x(), cell); i <= Math.floorDiv(box.right(), cell) && sum < enough; i++) {
            for (int j = Math.floorDiv(box.y(), cell); j <= Math.floorDiv(box.bottom(), cell) && sum < enough; j++) {
                for (Box other : cells.getOrDefault(key(i, j), List.of())) {
                    sum += common(box, other);
                }
            }
        }
        return sum;
    }

    private static long common(Box one, Box other) {
        long width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        long height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 ? width * height : 0;
    }

    private static long key(int column, int row) {
        return ((long) column << 32 ^ row & 0xffffffffL) * SPREAD;
    }
}
