/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock.Align;

/** Finds places for labels beside points, so that none covers another label or a point. For one thread. */
final class Labels {
    private static final double[] DISTANCES = {10, 22, 36, 52};
    private static final double[][] WAYS =
            {{1, 0}, {-1, 0}, {0.6, -1}, {0.6, 1}, {-0.6, -1}, {-0.6, 1}, {0, -1}, {0, 1}};

    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    /** Places within an area. */
    Labels(Box area) {
        this.area = area;
    }

    /**
     * A place for a label.
     *
     * @param x its left or right end, or its middle
     * @param middle half its height
     * @param align which of them is meant
     * @param away how far from its point
     */
    record Spot(double x, double middle, Align align, double away) {
        /** Whether it needs a line to its point. */
        boolean isFar() {
            return away > DISTANCES[0];
        }
    }

    /** Keeps labels off a point. */
    void avoid(Point point, double radius) {
        int r = (int) Math.ceil(radius);
        taken.add(new Box((int) Math.floor(point.x()) - r, (int) Math.floor(point.y()) - r, 2 * r + 1, 2 * r + 1));
    }

    /** Keeps labels off an area. */
    void avoid(Box box) {
        taken.add(box);
    }

    /** Finds a place and takes it; empty where there is none. */
    Optional<Spot> place(Point point, String text) {
        double width = Canvas.width(text, Canvas.PLAIN);
        for (double distance : DISTANCES) {
            for (double[] way : WAYS) {
                Align align = way[0] > 0 ? Align.LEFT : way[0] < 0 ? Align.RIGHT : Align.CENTER;
                Spot spot = new Spot(point.x() + way[0] * distance, point.y() + way[1] * distance, align, distance);
                Box box = Canvas.box(spot.x(), spot.middle(), width, Canvas.PLAIN, align);
                if (area.contains(box) && taken.stream().noneMatch(box::overlaps)) {
                    taken.add(box);
                    return Optional.of(spot);
                }
            }
        }
        return Optional.empty();
    }
}
