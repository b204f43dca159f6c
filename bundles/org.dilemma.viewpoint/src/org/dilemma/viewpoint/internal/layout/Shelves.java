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
import java.util.Arrays;
import java.util.List;
import org.dilemma.viewpoint.layout.Box;

/** Packs boxes in rows, in their order, into about the shape of a page. */
final class Shelves {
    private static final double ASPECT = 1.6;

    private Shelves() {
    }

    /**
     * Places boxes of the given sizes, the first one at the origin.
     *
     * @param sizes the sizes
     * @param gap distance of two neighbors
     */
    static List<Box> pack(List<Box> sizes, int gap) {
        double area = sizes.stream().mapToDouble(s -> (double) (s.width() + gap) * (s.height() + gap)).sum();
        int widest = sizes.stream().mapToInt(Box::width).max().orElse(0);
        int width = (int) Math.max(widest, Math.sqrt(area * ASPECT));
        Box[] placed = new Box[sizes.size()];
        int x = 0;
        int y = 0;
        int height = 0;
        for (int i = 0; i < placed.length; i++) {
            Box size = sizes.get(i);
            if (x > 0 && x + size.width() > width) {
                y = Spreading.raster(y + height + gap + 2);
                x = 0;
                height = 0;
            }
            placed[i] = size.at(x, y);
            x = Spreading.raster(x + size.width() + gap + 2);
            height = Math.max(height, size.height());
        }
        return new ArrayList<>(Arrays.asList(placed));
    }
}
