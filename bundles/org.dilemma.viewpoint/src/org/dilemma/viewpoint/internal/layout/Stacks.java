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
        int spare = item.height - item.header - border - item.children.stream().mapToInt(c -> c.height).sum();
        int y = item.header;
        int left = item.children.size();
        for (Item child : item.children) {
            int more = spare / left--;
            spare -= more;
            child.x = border;
            child.y = y;
            stretch(child, width, child.height + more);
            y += child.height;
        }
    }

    private static void columns(Item item, int border, int width) {
        int spare = width - item.children.stream().mapToInt(c -> c.width).sum();
        int height = item.height - item.header - border;
        int x = border;
        int left = item.children.size();
        for (Item child : item.children) {
            int more = spare / left--;
            spare -= more;
            child.x = x;
            child.y = item.header;
            stretch(child, child.width + more, height);
            x += child.width;
        }
    }

    private static void stretch(Item child, int width, int height) {
        boolean changed = child.width != width || child.height != height;
        child.width = width;
        child.height = height;
        if (changed && child.isContainer() || child.kind == Item.Kind.LIST) {
            fill(child, 1);
        }
        child.borders.forEach(b -> BorderPlaces.snap(b, child));
    }
}
