/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.layout.Point;

/**
 * A line of straight and curved steps.
 *
 * @param steps its steps; the first one is a move
 */
public record Contour(List<Step> steps) {

    /** Makes a path of its own copy of the steps. */
    public Contour {
        steps = List.copyOf(steps);
    }

    /** A part of a path. */
    public sealed interface Step permits Move, Line, Quad, Cubic, Close {
    }

    /**
     * Starts anew.
     *
     * @param to where
     */
    public record Move(Point to) implements Step {
    }

    /**
     * A straight line.
     *
     * @param to where it ends
     */
    public record Line(Point to) implements Step {
    }

    /**
     * A quadratic curve.
     *
     * @param control its control point
     * @param to where it ends
     */
    public record Quad(Point control, Point to) implements Step {
    }

    /**
     * A cubic curve.
     *
     * @param first first control point
     * @param second second control point
     * @param to where it ends
     */
    public record Cubic(Point first, Point second, Point to) implements Step {
    }

    /** Back to where it started. */
    public record Close() implements Step {
    }

    /** Straight lines, round at the corners. */
    public static Contour lines(List<Point> points, double radius) {
        List<Step> steps = new ArrayList<>(points.size() * 2);
        steps.add(new Move(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double before = corner.minus(points.get(i - 1)).length();
            double after = corner.minus(points.get(i + 1)).length();
            double cut = Math.min(radius, Math.min(before, after) / 2);
            if (cut < 0.5) {
                steps.add(new Line(corner));
                continue;
            }
            steps.add(new Line(corner.toward(points.get(i - 1), cut / before)));
            steps.add(new Quad(corner, corner.toward(points.get(i + 1), cut / after)));
        }
        steps.add(new Line(points.get(points.size() - 1)));
        return new Contour(steps);
    }

    /** A closed figure with corners. */
    public static Contour polygon(Point... corners) {
        List<Step> steps = new ArrayList<>(corners.length + 1);
        for (int i = 0; i < corners.length; i++) {
            steps.add(i == 0 ? new Move(corners[i]) : new Line(corners[i]));
        }
        steps.add(new Close());
        return new Contour(steps);
    }

    /** Straight lines from corner to corner. */
    public static Contour open(Point... corners) {
        return lines(List.of(corners), 0);
    }
}
