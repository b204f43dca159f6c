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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.viewpoint.view.DEdge;

/** The nodes of one container, or of the diagram, and which of them edges join. */
final class Level {
    final Item container;
    final List<Item> items;
    /** The number of items by which the place of an item in its level is found. */
    final List<Link> links = new ArrayList<>();

    /** Characters in the longest line of a label of an edge. */
    int longestLabel;

    private final Set<Long> joined = new HashSet<>();

    Level(Item container, List<Item> items) {
        this.container = container;
        this.items = items;
    }

    /**
     * Two items that an edge joins, or nodes inside of them.
     *
     * @param from index of the one with the source
     * @param to index of the one with the target
     * @param edge the first such edge
     * @param direct whether the edge joins the items themselves
     */
    record Link(int from, int to, DEdge edge, boolean direct) {
    }

    /** Takes an edge between two items; those after the first in the same direction only count once. */
    void join(Item from, Item to, DEdge edge, boolean direct) {
        String label = edge.getName();
        if (label != null && !label.isBlank() && label.length() > longestLabel) {
            longestLabel = Math.max(longestLabel, label.lines().mapToInt(String::length).max().orElse(0));
        }
        if (from != to && joined.add((long) from.index << 32 | to.index)) {
            links.add(new Link(from.index, to.index, edge, direct));
        }
    }
}
