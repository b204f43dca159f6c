/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/**
 * A curved arrow from box to box; the one back curves to the other side.
 *
 * @param start middle of the box it leaves
 * @param control control point of its curve
 * @param end middle of the box it leads to
 * @param from where on the curve it starts, 0..1
 * @param to where on the curve its tip is, 0..1
 */
record Arrow(Point start, Point control, Point end, double from, double to) {
    private static final double[] BENDS = {0.14, 0.08, 0.2, 0.26, 0.04};
    private static final int STEPS = 200;
    private static final int GAP = 4;

    /** The arrow between two boxes that runs clear of the others, if there is one. */
    static Arrow between(Box one, Box other, Collection<Box> all) {
        List<Box> others = all.stream().filter(box -> !box.equals(one) && !box.equals(other)).map(b -> b.grown(GAP))
                .toList();
        return DoubleStream.of(BENDS).mapToObj(bend -> between(one, other, bend))
                .filter(arrow -> arrow.points().stream().noneMatch(p -> others.stream().anyMatch(b -> b.contains(p))))
                .findFirst().orElseGet(() -> between(one, other, BENDS[0]));
    }

    private static Arrow between(Box one, Box other, double bend) {
        Point start = one.center();
        Point end = other.center();
        Point way = end.minus(start);
        Point control = start.toward(end, 0.5).plus(way.normal().times(2 * bend));
        Arrow whole = new Arrow(start, control, end, 0, 1);
        int first = 0;
        while (first < STEPS / 2 && one.grown(GAP).contains(whole.at(first / (double) STEPS))) {
            first++;
        }
        int last = STEPS;
        while (last > STEPS / 2 && other.grown(GAP).contains(whole.at(last / (double) STEPS))) {
            last--;
        }
        return new Arrow(start, control, end, first / (double) STEPS, last / (double) STEPS);
    }

    private Point at(double t) {
        return start.toward(control, t).toward(control.toward(end, t), t);
    }

    /** Points on it, near to each other. */
    List<Point> points() {
        return IntStream.rangeClosed(0, STEPS).mapToObj(k -> at(from + (to - from) * k / STEPS)).toList();
    }

    /** Its middle. */
    Point middle() {
        return at((from + to) / 2);
    }

    /** The direction to its outer side. */
    Point outward() {
        return end.minus(start).unit().normal();
    }

    /** Draws it. */
    void draw(Canvas canvas, double width, Rgb color) {
        double head = 7 + 1.5 * width;
        Point tip = at(to);
        double neck = to;
        while (neck > from && at(neck).minus(tip).length() < head - 1) {
            neck -= 1.0 / STEPS;
        }
        Point base = at(neck);
        Point way = tip.minus(base).unit();
        Point side = way.normal().times(2.5 + width);
        Point back = tip.minus(way.times(head));
        Contour line = new Contour(List.of(new Contour.Move(at(from)), new Contour.Quad(between(from, neck), base)));
        canvas.path(line, Fill.NONE, Pen.of(color, width));
        canvas.path(Contour.polygon(tip, back.plus(side), back.minus(side)), Fill.of(color), Pen.NONE);
    }

    /** The control point of a part of the curve. */
    private Point between(double s, double t) {
        return start.toward(control, s).toward(control.toward(end, s), t);
    }
}
