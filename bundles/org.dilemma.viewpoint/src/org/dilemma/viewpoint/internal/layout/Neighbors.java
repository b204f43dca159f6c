/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.List;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;

/** Places new nodes among others that stay: near those they are linked with, else below all. */
final class Neighbors {
    private final Level level;
    private final int gap;
    private final FreePlaces places = new FreePlaces();
    private Box all;

    Neighbors(Level level, int gap) {
        this.level = level;
        this.gap = gap;
        level.items.stream().filter(i -> i.placed).map(Item::footprint).forEach(this::take);
    }

    /** Places them in their order. */
    void place(List<Item> fresh) {
        for (Item item : fresh) {
            Box size = item.footprintAtOrigin();
            Box wish = wish(item, size);
            Box found = places.find(wish, gap);
            item.x = found.x() - size.x();
            item.y = found.y() - size.y();
            item.placed = true;
            all = all == null ? found : all.union(found);
        }
    }

    private void take(Box box) {
        places.take(box);
        all = all == null ? box : all.union(box);
    }

    private Box wish(Item item, Box size) {
        Point sum = new Point(0, 0);
        int count = 0;
        for (Level.Link link : level.links) {
            int other = link.from() == item.index ? link.to() : link.to() == item.index ? link.from() : -1;
            if (other >= 0 && level.items.get(other).placed) {
                sum = sum.plus(level.items.get(other).footprint().center());
                count++;
            }
        }
        int left = all == null ? 0 : all.x();
        int bottom = all == null ? 0 : all.bottom() + gap;
        int x = count == 0 ? left : Spreading.raster(sum.x() / count - size.width() / 2.0);
        int y = count == 0 ? bottom : Spreading.raster(sum.y() / count - size.height() / 2.0);
        return least(size.at(x, y));
    }

    /** Nodes in a container stand below its label and right of its border. */
    private Box least(Box box) {
        if (level.container == null) {
            return box;
        }
        return box.at(Math.max(Sizing.PADDING, box.x()), Math.max(level.container.header + Sizing.PADDING, box.y()));
    }
}
