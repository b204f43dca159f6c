/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.List;

/**
 * The way of an edge.
 *
 * @param kind what its points mean
 * @param points start, then what leads the way, then end; at least two
 */
public record Track(Kind kind, List<Point> points) {
    private static final int STEPS = 12;

    /** What the points of a track mean. */
    public enum Kind {
        /** Corners of straight lines. */
        LINES,
        /** Three: start, control point and end of a quadratic curve. */
        ARC,
        /** Four: start, two control points and end of a cubic curve. */
        LOOP
    }

    /** Makes a track of its own copy of the points. */
    public Track {
        points = List.copyOf(points);
    }

    /** Where it starts. */
    public Point start() {
        return points.get(0);
    }

    /** Where it ends. */
    public Point end() {
        return points.get(points.size() - 1);
    }

    /** Direction in which it leaves its start. */
    public Point startDirection() {
        return direction(0, 1);
    }

    /** Direction in which it comes to its end. */
    public Point endDirection() {
        return direction(points.size() - 1, -1).times(-1);
    }

    private Point direction(int from, int step) {
        Point start = points.get(from);
        for (int i = from + step; i >= 0 && i < points.size(); i += step) {
            Point way = points.get(i).minus(start);
            if (way.length() > 1e-6) {
                return way.unit();
            }
        }
        return new Point(step, 0);
    }

    /** The same as straight lines; curves in small steps. */
    public List<Point> flat() {
        if (kind == Kind.LINES) {
            return points;
        }
        Point[] flat = new Point[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            flat[i] = curve((double) i / STEPS);
        }
        return List.of(flat);
    }

    /** A point of the curve by its polynomials. */
    private Point curve(double t) {
        double s = 1 - t;
        double[] weights = kind == Kind.ARC ? new double[] {s * s, 2 * s * t, t * t}
                : new double[] {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < weights.length; i++) {
            x += weights[i] * points.get(i).x();
            y += weights[i] * points.get(i).y();
        }
        return new Point(x, y);
    }

    /** Its length in pixels, of a curve nearly. */
    public double length() {
        List<Point> flat = flat();
        double length = 0;
        for (int i = 1; i < flat.size(); i++) {
            length += flat.get(i).minus(flat.get(i - 1)).length();
        }
        return length;
    }

    /**
     * A place on the way and the direction there.
     *
     * @param at the place
     * @param direction the direction, of length 1
     */
    public record Place(Point at, Point direction) {
    }

    /** The place so many pixels from the start, the ends at most. */
    public Place place(double distance) {
        List<Point> flat = flat();
        double left = Math.max(0, distance);
        for (int i = 1; i < flat.size(); i++) {
            Point way = flat.get(i).minus(flat.get(i - 1));
            double length = way.length();
            if (left <= length && length > 0) {
                return new Place(flat.get(i - 1).plus(way.times(left / length)), way.unit());
            }
            left -= length;
        }
        return new Place(end(), endDirection());
    }
}
