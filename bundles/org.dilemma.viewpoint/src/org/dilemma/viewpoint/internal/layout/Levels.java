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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeTarget;

/** All levels of a scene, the inner ones first. */
final class Levels {
    private final Scene scene;
    private final Map<Item, Level> byContainer = new IdentityHashMap<>();
    private final List<Level> levels = new ArrayList<>();
    private final Level top;

    Levels(Scene scene) {
        this.scene = scene;
        scene.roots.forEach(this::collect);
        top = new Level(null, scene.roots);
        levels.add(top);
        scene.edges.keySet().forEach(this::join);
    }

    /** The levels; the last one is that of the diagram. */
    List<Level> all() {
        return levels;
    }

    private void collect(Item item) {
        item.children.forEach(this::collect);
        if (item.kind == Item.Kind.FREE && !item.children.isEmpty()) {
            Level level = new Level(item, item.children);
            byContainer.put(item, level);
            levels.add(level);
        }
    }

    private void join(DEdge edge) {
        Item source = end(edge.getSourceNode());
        Item target = end(edge.getTargetNode());
        Item from = source;
        Item to = target;
        int fromDepth = depth(from);
        int toDepth = depth(to);
        for (; fromDepth > toDepth; fromDepth--) {
            from = from.parent;
        }
        for (; toDepth > fromDepth; toDepth--) {
            to = to.parent;
        }
        while (from != to && from.parent != to.parent) {
            from = from.parent;
            to = to.parent;
        }
        Level level = from.parent == null ? top : byContainer.get(from.parent);
        if (level != null && from != to && !from.onBorder && !to.onBorder) {
            level.join(from, to, edge, from == source && to == target);
        }
    }

    /** The node at an end; for an edge at an edge, that at its source. */
    private Item end(EdgeTarget target) {
        EdgeTarget at = target;
        while (at instanceof DEdge edge) {
            at = edge.getSourceNode();
        }
        return scene.items.get((AbstractDNode) at);
    }

    private static int depth(Item item) {
        int depth = 0;
        for (Item at = item.parent; at != null; at = at.parent) {
            depth++;
        }
        return depth;
    }
}
