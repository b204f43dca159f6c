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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Outline;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.Track;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeRouting;
import org.dilemma.viewpoint.view.EdgeTarget;

/** Leads the edges from border to border; those that join the same two nodes are kept apart. */
final class Tracks {
    private static final double NARROW = 12;
    private static final double WIDE = 40;
    private static final double WIDEST = 160;

    private final Map<AbstractDNode, NodeShape> shapes;
    private final Scene scene;
    private final Layout layout;
    private final Map<DEdge, Double> lanes = new IdentityHashMap<>();
    private final Map<DEdge, Track> tracks = new IdentityHashMap<>();

    Tracks(Map<AbstractDNode, NodeShape> shapes, Scene scene, Layout layout) {
        this.shapes = shapes;
        this.scene = scene;
        this.layout = layout;
    }

    /** Leads all edges. */
    void lead() {
        spread();
        scene.edges.keySet().forEach(this::track);
    }

    /** The way of an edge that is shown. */
    Track of(DEdge edge) {
        return tracks.get(edge);
    }

    private record Pair(Object one, Object other) {
    }

    /** Gives each edge of a pair of nodes a lane: 0 in the middle, then to the sides, seen from the first node. */
    private void spread() {
        Map<Pair, List<DEdge>> pairs = new LinkedHashMap<>();
        for (DEdge edge : scene.edges.keySet()) {
            boolean turned = order(edge.getSourceNode()) > order(edge.getTargetNode());
            Pair pair = turned ? new Pair(edge.getTargetNode(), edge.getSourceNode())
                    : new Pair(edge.getSourceNode(), edge.getTargetNode());
            pairs.computeIfAbsent(pair, p -> new ArrayList<>(2)).add(edge);
        }
        pairs.forEach((pair, edges) -> {
            for (int i = 0; i < edges.size(); i++) {
                double lane = i - (edges.size() - 1) / 2.0;
                boolean turned = edges.get(i).getSourceNode() != pair.one();
                double spread = edges.size() > 1 ? Math.min(1, WIDEST / WIDE / (edges.size() - 1)) : 1;
                lanes.put(edges.get(i), (turned ? -lane : lane) * spread);
            }
        });
    }

    private int order(EdgeTarget end) {
        return end instanceof AbstractDNode node ? shapes.get(node).ordinal() : Integer.MAX_VALUE;
    }

    private Track track(DEdge edge) {
        Track known = tracks.get(edge);
        if (known == null) {
            known = lead(edge);
            tracks.put(edge, known);
        }
        return known;
    }

    /** An end of an edge: the box and outline of a node, or a point of another edge. */
    private record End(Box box, Outline outline) {
        Point leave(Point toward) {
            return box.width() == 0 ? box.center() : outline.leave(box, toward);
        }
    }

    private End end(EdgeTarget target) {
        if (target instanceof AbstractDNode node) {
            NodeShape shape = shapes.get(node);
            return new End(shape.box(), shape.outline());
        }
        Track track = track((DEdge) target);
        Point middle = track.place(track.length() / 2).at();
        return new End(new Box((int) Math.round(middle.x()), (int) Math.round(middle.y()), 0, 0), Outline.RECTANGLE);
    }

    private Track lead(DEdge edge) {
        End source = end(edge.getSourceNode());
        End target = end(edge.getTargetNode());
        String key = scene.edges.get(edge);
        List<Point> bends = layout.bends(key);
        EdgeRouting routing = Optional.ofNullable(edge.getOwnedStyle()).map(s -> s.getRoutingStyle())
                .orElse(EdgeRouting.STRAIGHT);
        double lane = lanes.getOrDefault(edge, 0.0);
        if (!bends.isEmpty()) {
            return bent(source, target, bends, routing != EdgeRouting.STRAIGHT);
        }
        if (edge.getSourceNode() == edge.getTargetNode()) {
            return loop(source.box(), lane);
        }
        if (source.box().contains(target.box()) || target.box().contains(source.box())) {
            return nested(source, target);
        }
        if (routing == EdgeRouting.MANHATTAN || routing == EdgeRouting.TREE) {
            return new Track(Track.Kind.LINES,
                    RightAngles.lead(source.box(), target.box(), routing == EdgeRouting.TREE, lane));
        }
        return straight(source, target, lane);
    }

    private static Track bent(End source, End target, List<Point> bends, boolean upright) {
        List<Point> points = new ArrayList<>(bends.size() + 2);
        Point last = bends.get(bends.size() - 1);
        points.add(upright ? RightAngles.leave(source.box(), bends.get(0)).orElse(source.leave(bends.get(0)))
                : source.leave(bends.get(0)));
        points.addAll(bends);
        points.add(upright ? RightAngles.leave(target.box(), last).orElse(target.leave(last)) : target.leave(last));
        return new Track(Track.Kind.LINES, points);
    }

    private static Track straight(End source, End target, double lane) {
        Point from = source.box().center();
        Point to = target.box().center();
        Point way = to.minus(from);
        if (Math.abs(lane) < 1e-9) {
            return new Track(Track.Kind.LINES, List.of(source.leave(to), target.leave(from)));
        }
        double bulge = Math.max(NARROW, Math.min(WIDE, way.length() * 0.16)) * 2 * lane;
        Point control = from.toward(to, 0.5).plus(way.unit().normal().times(bulge));
        return new Track(Track.Kind.ARC, List.of(source.leave(control), control, target.leave(control)));
    }

    /** Between a node and one inside it: from border to border along the shortest way. */
    private static Track nested(End source, End target) {
        boolean outward = target.box().contains(source.box());
        End inner = outward ? source : target;
        Box outer = (outward ? target : source).box();
        Point center = inner.box().center();
        double left = center.x() - outer.x();
        double right = outer.right() - center.x();
        double top = center.y() - outer.y();
        double bottom = outer.bottom() - center.y();
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        Point border = least == right ? new Point(outer.right(), center.y())
                : least == left ? new Point(outer.x(), center.y())
                        : least == bottom ? new Point(center.x(), outer.bottom()) : new Point(center.x(), outer.y());
        Point near = inner.leave(border);
        return new Track(Track.Kind.LINES, outward ? List.of(near, border) : List.of(border, near));
    }

    /** Out of the upper right corner and back; further loops are wider. */
    private static Track loop(Box box, double lane) {
        double size = Math.min(Math.min(box.width(), box.height()) / 2.0, 24) + 4;
        double reach = 44 + Math.abs(lane) * 24 + (lane > 0 ? 12 : 0);
        Point start = new Point(box.right() - size, box.y());
        Point end = new Point(box.right(), box.y() + size);
        return new Track(Track.Kind.LOOP, List.of(start, new Point(start.x(), start.y() - reach),
                new Point(end.x() + reach, end.y()), end));
    }
}
