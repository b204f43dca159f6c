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
    private static final double[] BESIDE = {6, -6, 12, -12, 18, -18};
    private static final double HALF_HEIGHT = 7;
    private static final double[][] WAYS =
            {{1, 0}, {-1, 0}, {0.6, -1}, {0.6, 1}, {-0.6, -1}, {-0.6, 1}, {0, -1}, {0, 1}};

    private final Box area;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();

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

    /** Keeps labels off a point of a line where there is room elsewhere. */
    void avoidLine(Point point) {
        lines.add(new Box((int) Math.floor(point.x()) - 2, (int) Math.floor(point.y()) - 2, 5, 5));
    }

    /** Keeps labels off an area. */
    void avoid(Box box) {
        taken.add(box);
    }

    /** Finds a place at one side or the other of a line and takes it; empty where there is none. */
    Optional<Spot> placeBeside(Point middle, Point normal, String text) {
        double width = Canvas.width(text, Canvas.PLAIN);
        Optional<Spot> free = beside(middle, normal, width, true);
        return free.isPresent() ? free : beside(middle, normal, width, false);
    }

    private Optional<Spot> beside(Point middle, Point normal, double width, boolean offLines) {
        double reach = Math.abs(normal.x()) * width / 2 + Math.abs(normal.y()) * HALF_HEIGHT;
        for (double distance : BESIDE) {
            Point center = middle.plus(normal.times(distance + Math.signum(distance) * reach));
            Box box = Canvas.box(center.x(), center.y(), width, Canvas.PLAIN, Align.CENTER);
            if (area.contains(box) && taken.stream().noneMatch(box::overlaps)
                    && !(offLines && lines.stream().anyMatch(box::overlaps))) {
                taken.add(box);
                return Optional.of(new Spot(center.x(), center.y(), Align.CENTER, 0));
            }
        }
        return Optional.empty();
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
