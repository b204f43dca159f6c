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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;

/** Finds places where nothing else stands. */
final class FreePlaces {
    private static final int STEP = 24;
    private static final int MOST_RINGS = 150;

    private final BoxGrid taken = new BoxGrid(96);
    private Box all;

    /** Takes a place. */
    void take(Box box) {
        taken.add(box);
        all = all == null ? box : all.union(box);
    }

    /**
     * The place nearest to a wish, taken for it.
     *
     * @param wish where it should stand
     * @param gap least distance to others
     */
    Box find(Box wish, int gap) {
        Box found = search(wish, gap);
        take(found);
        return found;
    }

    private Box search(Box wish, int gap) {
        if (taken.isFree(wish.grown(gap))) {
            return wish;
        }
        for (int ring = 1; ring <= MOST_RINGS; ring++) {
            Box best = ring(wish, gap, ring);
            if (best != null) {
                return best;
            }
        }
        return wish.at(wish.x(), Spreading.raster(all.bottom() + gap + Spreading.RASTER));
    }

    /** The nearest free place among those on the sides of a square around the wish. */
    private Box ring(Box wish, int gap, int ring) {
        Box best = null;
        int least = Integer.MAX_VALUE;
        for (int i = -ring; i <= ring; i++) {
            for (int side = 0; side < 4; side++) {
                int right = side == 0 ? ring : side == 1 ? -ring : i;
                int down = side == 2 ? ring : side == 3 ? -ring : i;
                int away = right * right + down * down;
                Box there = wish.moved(right * STEP, down * STEP);
                if (away < least && taken.isFree(there.grown(gap))) {
                    best = there;
                    least = away;
                }
            }
        }
        return best;
    }

    /**
     * Places boxes where they wish as far as they keep their distance, those in the middle first.
     *
     * @param wishes where they would stand
     * @param fixed what stands already
     * @param gap least distance
     * @return the boxes, in the order of the wishes
     */
    static List<Box> settle(List<Box> wishes, List<Box> fixed, int gap) {
        FreePlaces places = new FreePlaces();
        fixed.forEach(places::take);
        double middleX = wishes.stream().mapToDouble(b -> b.center().x()).average().orElse(0);
        double middleY = wishes.stream().mapToDouble(b -> b.center().y()).average().orElse(0);
        Point middle = new Point(middleX, middleY);
        List<Box> result = new ArrayList<>(wishes);
        IntStream.range(0, wishes.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> wishes.get(i).center().minus(middle).length()))
                .forEach(i -> result.set(i, places.find(wishes.get(i), gap)));
        return result;
    }
}
