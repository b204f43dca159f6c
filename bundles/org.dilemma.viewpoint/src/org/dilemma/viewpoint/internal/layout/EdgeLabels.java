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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.Track;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeLabelStyle;
import org.dilemma.viewpoint.view.EdgeStyle;

/** Places the labels of edges beside their lines, where no node and no other label stands if there is such a place. */
final class EdgeLabels {
    private static final int WIDEST = 150;
    private static final int MOST_LINES = 4;
    private static final int GRID = 48;
    private static final int FEW = 3;
    private static final double GAP = 2;
    private static final double FROM_END = 12;
    private static final int MOST_LINES_AVOIDED = 400;
    private static final double MOST_LENGTH = 4000;
    private static final double STEP = 5;
    private static final double[] CENTERS = {0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8};
    private static final double[] STEPS = {0, 14, 30, 50};

    private final LabelSetter labels;
    private final Layout layout;
    private final BoxGrid taken = new BoxGrid(GRID);
    /** How many places along a line are tried: where thousands crowd, no place is free. */
    private int candidates = CENTERS.length;

    EdgeLabels(LabelSetter labels, Layout layout, List<NodeShape> nodes) {
        this.labels = labels;
        this.layout = layout;
        for (NodeShape node : nodes) {
            if (!node.container()) {
                taken.add(node.box());
            }
            node.label().filter(l -> node.container() || !node.box().contains(l.box()))
                    .ifPresent(l -> taken.add(l.box()));
        }
    }

    List<EdgeShape> place(Scene scene, Tracks tracks) {
        candidates = scene.edges.size() > MOST_LINES_AVOIDED * 5 ? FEW : CENTERS.length;
        if (scene.edges.size() <= MOST_LINES_AVOIDED) {
            scene.edges.keySet().forEach(e -> takeLine(tracks.of(e)));
        }
        List<EdgeShape> result = new ArrayList<>(scene.edges.size());
        scene.edges.forEach((edge, key) -> {
            Track track = tracks.of(edge);
            result.add(new EdgeShape(edge, key, track, labels(edge, key, track)));
        });
        return result;
    }

    private void takeLine(Track track) {
        Track flat = new Track(Track.Kind.LINES, track.flat());
        double length = Math.min(MOST_LENGTH, flat.length());
        for (double at = FROM_END; at < length - FROM_END; at += STEP) {
            Point point = flat.place(at).at();
            taken.add(new Box((int) Math.round(point.x()) - 1, (int) Math.round(point.y()) - 1, 2, 2));
        }
    }

    private Map<Layout.Label, TextBlock> labels(DEdge edge, String key, Track track) {
        EdgeStyle style = edge.getOwnedStyle();
        if (style == null || Shown.hidesLabel(edge) || layout.isLabelHidden(key)) {
            return Map.of();
        }
        Map<Layout.Label, TextBlock> result = new EnumMap<>(Layout.Label.class);
        label(Layout.Label.CENTER, edge.getName(), style.getCenterLabelStyle(), edge, key, track, result);
        label(Layout.Label.BEGIN, edge.getBeginLabel(), style.getBeginLabelStyle(), edge, key, track, result);
        label(Layout.Label.END, edge.getEndLabel(), style.getEndLabelStyle(), edge, key, track, result);
        return result.isEmpty() ? Map.of() : result;
    }

    private void label(Layout.Label which, String text, EdgeLabelStyle style, DEdge edge, String key, Track track,
            Map<Layout.Label, TextBlock> into) {
        if (style == null) {
            return;
        }
        Optional<TextBlock> set = labels.set(text, style, edge.getTarget(), WIDEST, MOST_LINES);
        if (set.isEmpty()) {
            return;
        }
        Box box = set.get().box();
        Optional<Point> moved = layout.label(key, which);
        double line = Math.max(1, edge.getOwnedStyle().getSize()) / 2.0;
        Box place = moved.map(m -> first(which, box, track, line)
                .moved((int) Math.round(m.x()), (int) Math.round(m.y())))
                .orElseGet(() -> best(which, box, track, line));
        taken.add(place);
        into.put(which, set.get().at(place.x(), place.y()));
    }

    /** Where the label stands before anything else is looked at: a moved label is moved from there. */
    private static Box first(Layout.Label which, Box box, Track track, double line) {
        Track.Place place = track.place(distances(which, box, track)[0]);
        return beside(box, place, outside(track, place), line);
    }

    private Box best(Layout.Label which, Box box, Track track, double line) {
        Box best = null;
        long least = Long.MAX_VALUE;
        Track flat = new Track(Track.Kind.LINES, track.flat());
        double[] distances = distances(which, box, flat);
        for (int i = 0; i < Math.min(candidates, distances.length); i++) {
            Track.Place place = flat.place(distances[i]);
            int first = outside(track, place);
            for (int side = first; side == first || side == -first; side -= 2 * first) {
                Box there = beside(box, place, side, line);
                long overlap = taken.overlap(there, least);
                if (overlap < least) {
                    best = there;
                    least = overlap;
                }
                if (overlap == 0) {
                    return there;
                }
            }
        }
        return best;
    }

    private static double[] distances(Layout.Label which, Box box, Track track) {
        double length = track.length();
        if (which == Layout.Label.CENTER) {
            double[] result = new double[CENTERS.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = length * CENTERS[i];
            }
            return result;
        }
        boolean begin = which == Layout.Label.BEGIN;
        Point way = begin ? track.startDirection() : track.endDirection();
        double half = (Math.abs(way.x()) * box.width() + Math.abs(way.y()) * box.height()) / 2;
        double[] result = new double[STEPS.length];
        for (int i = 0; i < result.length; i++) {
            double distance = Math.min(FROM_END + half + STEPS[i], length * 0.48);
            result[i] = begin ? distance : length - distance;
        }
        return result;
    }

    /** The side on which a curve bulges; of a straight line that above it: 1, on the other one -1. */
    private static int outside(Track track, Track.Place place) {
        if (track.kind() == Track.Kind.LINES) {
            return 1;
        }
        Point bulge = track.points().get(1).minus(track.start().toward(track.end(), 0.5));
        Point up = upward(place);
        return bulge.x() * up.x() + bulge.y() * up.y() >= 0 ? 1 : -1;
    }

    private static Point upward(Track.Place place) {
        Point normal = place.direction().normal();
        return normal.y() > 1e-9 || Math.abs(normal.y()) <= 1e-9 && normal.x() < 0 ? normal.times(-1) : normal;
    }

    /** Touching the line, above a level one and to the right of an upright one where the side is 1. */
    private static Box beside(Box box, Track.Place place, int side, double line) {
        Point normal = upward(place);
        double away = (Math.abs(normal.x()) * box.width() + Math.abs(normal.y()) * box.height()) / 2 + line + GAP;
        Point center = place.at().plus(normal.times(away * side));
        return box.at((int) Math.round(center.x() - box.width() / 2.0),
                (int) Math.round(center.y() - box.height() / 2.0));
    }
}
