/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

/** Lets the lines of a list and the regions of a stack fill their container. */
final class Stacks {

    private Stacks() {
    }

    /** Rows of equally many columns become a grid: a column is as wide in each row. */
    static void align(Item rows) {
        int columns = rows.children.isEmpty() ? 0 : rows.children.get(0).children.size();
        boolean grid = columns > 1 && rows.children.stream()
                .allMatch(r -> r.kind == Item.Kind.COLUMNS && r.children.size() == columns);
        for (int i = 0; grid && i < columns; i++) {
            int column = i;
            int widest = rows.children.stream().mapToInt(r -> r.children.get(column).width).max().orElse(0);
            for (Item row : rows.children) {
                Item child = row.children.get(i);
                row.width += widest - child.width;
                child.width = widest;
            }
        }
    }

    /** Places and stretches the children of a container that has its size. */
    static void fill(Item item, int border) {
        int width = item.width - 2 * border;
        switch (item.kind) {
            case LIST -> item.children.forEach(c -> c.width = width);
            case ROWS -> rows(item, border, width);
            case COLUMNS -> columns(item, border, width);
            default -> {
                return;
            }
        }
    }

    private static void rows(Item item, int border, int width) {
        int[] heights = share(item.children.stream().mapToInt(c -> c.height).toArray(),
                item.height - item.header - border);
        int y = item.header;
        for (int i = 0; i < heights.length; i++) {
            Item child = item.children.get(i);
            child.x = border;
            child.y = y;
            stretch(child, width, heights[i]);
            y += child.height;
        }
    }

    private static void columns(Item item, int border, int width) {
        int[] widths = share(item.children.stream().mapToInt(c -> c.width).toArray(), width);
        int height = item.height - item.header - border;
        int x = border;
        for (int i = 0; i < widths.length; i++) {
            Item child = item.children.get(i);
            child.x = x;
            child.y = item.header;
            stretch(child, widths[i], height);
            x += child.width;
        }
    }

    /** Gives what is left to the smallest first, so that all become alike as far as that goes. */
    private static int[] share(int[] least, int total) {
        int[] result = least.clone();
        boolean[] larger = new boolean[result.length];
        for (int round = 0; round < result.length; round++) {
            int rest = total;
            int count = 0;
            for (int i = 0; i < result.length; i++) {
                rest -= larger[i] ? least[i] : 0;
                count += larger[i] ? 0 : 1;
            }
            boolean done = true;
            for (int i = 0; i < result.length; i++) {
                if (!larger[i]) {
                    int part = rest / count--;
                    rest -= part;
                    result[i] = Math.max(least[i], part);
                    larger[i] = least[i] > part;
                    done &= !larger[i];
                }
            }
            if (done) {
                break;
            }
        }
        return result;
    }

    private static void stretch(Item child, int width, int height) {
        child.width = width;
        child.height = height;
        if (child.isContainer() || child.kind == Item.Kind.LIST) {
            fill(child, 1);
        }
        child.borders.forEach(b -> BorderPlaces.snap(b, child));
    }
}
