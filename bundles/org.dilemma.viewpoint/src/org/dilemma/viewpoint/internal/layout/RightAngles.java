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
import org.dilemma.viewpoint.layout.Point;

/** Leads edges along horizontal and vertical lines. */
final class RightAngles {
    private static final double LANE = 10;

    private RightAngles() {
    }

    /**
     * The corners of a way with at most two bends.
     *
     * @param source box of the source
     * @param target box of the target
     * @param tree whether the way goes up or down wherever it can, so that edges of one parent share their trunk
     * @param lane how far it keeps from others between the same nodes, 0 for one alone
     */
    static List<Point> lead(Box source, Box target, boolean tree, double lane) {
        boolean beside = source.right() <= target.x() || target.right() <= source.x();
        boolean below = source.bottom() <= target.y() || target.bottom() <= source.y();
        double shift = tree ? 0 : lane * LANE;
        int across = Math.max(target.x() - source.right(), source.x() - target.right());
        int along = Math.max(target.y() - source.bottom(), source.y() - target.bottom());
        boolean vertical = tree ? below || !beside : !beside || below && along > across;
        return vertical ? vertical(source, target, shift) : turned(vertical(turned(source), turned(target), shift));
    }

    /** Where a box is left at a right angle to get to a point; empty where that is not possible. */
    static Optional<Point> leave(Box box, Point toward) {
        if (toward.x() >= box.x() && toward.x() <= box.right()) {
            return Optional.of(new Point(toward.x(), toward.y() < box.center().y() ? box.y() : box.bottom()));
        }
        if (toward.y() >= box.y() && toward.y() <= box.bottom()) {
            return Optional.of(new Point(toward.x() < box.center().x() ? box.x() : box.right(), toward.y()));
        }
        return Optional.empty();
    }

    private static List<Point> vertical(Box source, Box target, double shift) {
        boolean down = source.center().y() <= target.center().y();
        double fromY = down ? source.bottom() : source.y();
        double toY = down ? target.y() : target.bottom();
        double low = Math.max(source.x(), target.x()) + 8;
        double high = Math.min(source.right(), target.right()) - 8;
        double fromX = source.center().x() + within(shift, source.width());
        double toX = target.center().x() + within(shift, target.width());
        if (low <= high && Math.abs(fromX - toX) < Math.min(source.width(), target.width()) / 2.0) {
            double x = Math.max(low, Math.min(high, (source.center().x() + target.center().x()) / 2 + shift));
            return List.of(new Point(x, fromY), new Point(x, toY));
        }
        if (Math.abs(fromX - toX) < 1) {
            return List.of(new Point(fromX, fromY), new Point(fromX, toY));
        }
        double middle = (fromY + toY) / 2 + shift;
        return List.of(new Point(fromX, fromY), new Point(fromX, middle), new Point(toX, middle), new Point(toX, toY));
    }

    private static double within(double shift, int extent) {
        double most = Math.max(0, extent / 2.0 - 4);
        return Math.max(-most, Math.min(most, shift));
    }

    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private static List<Point> turned(List<Point> points) {
        List<Point> result = new ArrayList<>(points.size());
        points.forEach(p -> result.add(new Point(p.y(), p.x())));
        return result;
    }
}
