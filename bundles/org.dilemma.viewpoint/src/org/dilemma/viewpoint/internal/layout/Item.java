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
import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Outline;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.view.AbstractDNode;

/** A node that is shown, while its size and place are found out. Coordinates are those of {@code NodePlace}. */
final class Item {
    /** How it takes up its children. */
    enum Kind {
        /** It has none. */
        LEAF,
        /** It is a line of a list. */
        LINE,
        /** Lines below each other. */
        LIST,
        /** Children where they are placed. */
        FREE,
        /** Children below each other. */
        ROWS,
        /** Children beside each other. */
        COLUMNS
    }

    final AbstractDNode view;
    final String key;
    final Item parent;
    final Kind kind;
    final boolean onBorder;
    final List<Item> children = new ArrayList<>();
    final List<Item> borders = new ArrayList<>();

    Outline outline = Outline.RECTANGLE;
    Optional<TextBlock> label = Optional.empty();
    boolean labelInside = true;
    /** Whether the label of a node on a border was brought to the outer side. */
    boolean labelMoved;
    int x;
    int y;
    int width;
    int height;
    int header;
    boolean placed;
    boolean pinned;
    /** Number of its place among its siblings, for fast tables. */
    int index;

    Item(AbstractDNode view, String key, Item parent, Kind kind, boolean onBorder) {
        this.view = view;
        this.key = key;
        this.parent = parent;
        this.kind = kind;
        this.onBorder = onBorder;
    }

    /** Whether its children stand where they are placed, or it shows none at all. */
    boolean isContainer() {
        return kind == Kind.FREE || kind == Kind.ROWS || kind == Kind.COLUMNS;
    }

    Box box() {
        return new Box(x, y, width, height);
    }

    /** What it takes up with its label outside and the nodes on its border. */
    Box footprint() {
        Box all = box();
        if (!labelInside && label.isPresent()) {
            Box text = label.get().box();
            all = all.union(text.moved(x, y));
        }
        for (Item border : borders) {
            all = all.union(border.footprint().moved(x, y));
        }
        return all;
    }

    /** The same as if it stood at the origin. */
    Box footprintAtOrigin() {
        return footprint().moved(-x, -y);
    }
}
