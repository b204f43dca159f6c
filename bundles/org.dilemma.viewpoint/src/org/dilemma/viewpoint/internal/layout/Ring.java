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
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;

/**
 * Places few nodes with many edges on an ellipse, where no edge passes behind a third node, in the order in which the
 * edges are shortest.
 */
final class Ring {
    private static final int LEAST = 4;
    private static final int MOST = 16;
    private static final double ASPECT = 1.5;
    private static final int MARGIN = 4;
    private static final double GROWTH = 1.08;
    private static final int MOST_STEPS = 40;

    private Ring() {
    }

    /** Whether some edge passes behind a node and the nodes are few enough for a ring. */
    static boolean isBetter(List<Box> boxes, List<Level.Link> links) {
        return boxes.size() >= LEAST && boxes.size() <= MOST && hits(boxes, links) > 0;
    }

    /** The nodes on a ring; as they were where that helps nothing. */
    static List<Box> instead(List<Box> boxes, List<Box> sizes, List<Level.Link> links, int gap, int across) {
        int[] order = order(sizes.size(), links);
        double start = start(order, boxes);
        double radius = 40;
        for (int step = 0; step < MOST_STEPS; step++, radius *= GROWTH) {
            List<Box> placed = placed(order, start, radius, sizes);
            if (isRoomy(placed, gap, across) && hits(placed, links) == 0) {
                return new Spreading(sizes, placed.stream().map(Box::center).toList(), gap, across).spreadUpright();
            }
        }
        return boxes;
    }

    private static List<Box> placed(int[] order, double start, double radius, List<Box> sizes) {
        Box[] placed = new Box[order.length];
        for (int i = 0; i < order.length; i++) {
            double angle = start + 2 * Math.PI * i / order.length;
            Box size = sizes.get(order[i]);
            placed[order[i]] = size.at((int) Math.round(radius * ASPECT * Math.cos(angle) - size.width() / 2.0),
                    (int) Math.round(radius * Math.sin(angle) - size.height() / 2.0));
        }
        return List.of(placed);
    }

    private static boolean isRoomy(List<Box> boxes, int gap, int across) {
        for (int i = 0; i < boxes.size(); i++) {
            Box wide = new Box(boxes.get(i).x() - across, boxes.get(i).y() - gap, boxes.get(i).width() + 2 * across,
                    boxes.get(i).height() + 2 * gap);
            for (int j = 0; j < i; j++) {
                if (wide.overlaps(boxes.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How often an edge passes behind a node that is none of its ends. */
    private static int hits(List<Box> boxes, List<Level.Link> links) {
        int hits = 0;
        for (Level.Link link : links) {
            Point from = boxes.get(link.from()).center();
            Point to = boxes.get(link.to()).center();
            for (int i = 0; i < boxes.size(); i++) {
                if (i != link.from() && i != link.to() && crosses(boxes.get(i).grown(MARGIN), from, to)) {
                    hits++;
                }
            }
        }
        return hits;
    }

    /** Whether a straight way passes through a box (Liang and Barsky 1984). */
    private static boolean crosses(Box box, Point from, Point to) {
        double[] way = {from.x() - to.x(), to.x() - from.x(), from.y() - to.y(), to.y() - from.y()};
        double[] room = {from.x() - box.x(), box.right() - from.x(), from.y() - box.y(), box.bottom() - from.y()};
        double enter = 0;
        double leave = 1;
        for (int i = 0; i < way.length; i++) {
            if (way[i] == 0) {
                if (room[i] < 0) {
                    return false;
                }
                continue;
            }
            double at = room[i] / way[i];
            enter = way[i] < 0 ? Math.max(enter, at) : enter;
            leave = way[i] > 0 ? Math.min(leave, at) : leave;
        }
        return enter < leave;
    }

    /** The order in which neighbors on the ring are linked: exchanges of two nodes until none is of use. */
    private static int[] order(int nodes, List<Level.Link> links) {
        int[] order = BreadthFirst.order(nodes, links);
        Set<Long> pairs = new HashSet<>();
        links.forEach(l -> pairs.add((long) Math.min(l.from(), l.to()) << 32 | Math.max(l.from(), l.to())));
        List<int[]> edges = new ArrayList<>();
        pairs.stream().sorted().forEach(p -> edges.add(new int[] {(int) (p >> 32), (int) (long) p}));
        int best = cost(order, edges);
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < nodes; i++) {
                for (int j = i + 1; j < nodes; j++) {
                    swap(order, i, j);
                    int cost = cost(order, edges);
                    if (cost < best) {
                        best = cost;
                        better = true;
                    } else {
                        swap(order, i, j);
                    }
                }
            }
        }
        return order;
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    private static int cost(int[] order, List<int[]> edges) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int cost = 0;
        for (int[] edge : edges) {
            int apart = Math.abs(place[edge[0]] - place[edge[1]]);
            cost += Math.min(apart, order.length - apart);
        }
        return cost;
    }

    /** The turn at which the first node stands as it stood before; a node at the right side keeps the ring even. */
    private static double start(int[] order, List<Box> boxes) {
        Point middle = boxes.stream().reduce(Box::union).orElseThrow().center();
        Point way = boxes.get(order[0]).center().minus(middle);
        double step = Math.PI / order.length;
        return Math.round(Math.atan2(way.y(), way.x()) / step) * step;
    }
}
