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
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;

/** Makes room between nodes whose middles are known, and keeps their picture. */
final class Spreading {
    /** Places are multiples of it, in pixels. */
    static final int RASTER = 4;

    private static final int TURNS = 36;
    private static final double ASPECT = 1.4;
    private static final double MOST_TURN = 3;
    private static final double MOST_STRETCH = 2.2;
    private static final int MOST_ROUNDS = 60;
    private static final int MOST_COMPARED = 2500;

    private final List<Box> sizes;
    private final int gap;
    private final int gapAcross;
    private final double[] x;
    private final double[] y;

    /**
     * Prepares.
     *
     * @param sizes what the nodes take up
     * @param centers where their middles should be
     * @param gap least distance below each other
     * @param gapAcross least distance beside each other
     */
    Spreading(List<Box> sizes, List<Point> centers, int gap, int gapAcross) {
        this.sizes = sizes;
        this.gap = gap;
        this.gapAcross = gapAcross;
        x = centers.stream().mapToDouble(Point::x).toArray();
        y = centers.stream().mapToDouble(Point::y).toArray();
    }

    /** Boxes with these sizes that do not overlap, the whole turned into the shape of a page. */
    List<Box> spread() {
        turn();
        stretch();
        return spreadUpright();
    }

    /** Boxes with these sizes that do not overlap. */
    List<Box> spreadUpright() {
        for (int i = 0; i < MOST_ROUNDS && x.length <= MOST_COMPARED && push(); i++) {
            continue;
        }
        return settle();
    }

    /** Turns the whole so that it is about as much wider than high as a page. */
    private void turn() {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TURNS; i++) {
            double cost = cost(Math.PI * i / TURNS);
            if (cost < least - 1e-6 * Math.abs(least)) {
                least = cost;
                best = Math.PI * i / TURNS;
            }
        }
        double cos = Math.cos(best);
        double sin = Math.sin(best);
        for (int i = 0; i < x.length; i++) {
            double turned = x[i] * cos - y[i] * sin;
            y[i] = x[i] * sin + y[i] * cos;
            x[i] = turned;
        }
    }

    private double cost(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            double u = x[i] * cos - y[i] * sin;
            double v = x[i] * sin + y[i] * cos;
            left = Math.min(left, u);
            right = Math.max(right, u);
            top = Math.min(top, v);
            bottom = Math.max(bottom, v);
        }
        double width = right - left + sizes.get(0).width();
        double height = bottom - top + sizes.get(0).height();
        return width * height * (height * ASPECT > width ? Math.min(MOST_TURN, height * ASPECT / width) : 1);
    }

    /** Widens the whole as far as most of the nodes need it. */
    private void stretch() {
        if (x.length > MOST_COMPARED) {
            return;
        }
        double factor = 1;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double across = (sizes.get(i).width() + sizes.get(j).width()) / 2.0 + gapAcross;
                double along = (sizes.get(i).height() + sizes.get(j).height()) / 2.0 + gap;
                double needed = Math.min(across / Math.max(1, Math.abs(x[i] - x[j])),
                        along / Math.max(1, Math.abs(y[i] - y[j])));
                factor = Math.max(factor, Math.min(needed, MOST_STRETCH));
            }
        }
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    /** Pushes each two nodes that are too near apart by half of what lacks; tells whether there were any. */
    private boolean push() {
        boolean any = false;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double across = (sizes.get(i).width() + sizes.get(j).width()) / 2.0 + gapAcross - Math.abs(x[i] - x[j]);
                double along = (sizes.get(i).height() + sizes.get(j).height()) / 2.0 + gap - Math.abs(y[i] - y[j]);
                if (across > 0.5 && along > 0.5) {
                    any = true;
                    apart(i, j, across, along);
                }
            }
        }
        return any;
    }

    private void apart(int i, int j, double across, double along) {
        if (across < along) {
            double way = x[i] <= x[j] ? across / 2 : -across / 2;
            x[i] -= way;
            x[j] += way;
        } else {
            double way = y[i] <= y[j] ? along / 2 : -along / 2;
            y[i] -= way;
            y[j] += way;
        }
    }

    /** Gives each node its whole pixels, those in the middle first, and the nearest free place where none is left. */
    private List<Box> settle() {
        List<Box> wishes = new ArrayList<>(x.length);
        for (int i = 0; i < x.length; i++) {
            Box size = sizes.get(i);
            wishes.add(new Box(raster(x[i] - size.width() / 2.0), raster(y[i] - size.height() / 2.0), size.width(),
                    size.height()));
        }
        return FreePlaces.settle(wishes, List.of(), gap / 2);
    }

    static int raster(double value) {
        return (int) Math.round(value / RASTER) * RASTER;
    }
}
