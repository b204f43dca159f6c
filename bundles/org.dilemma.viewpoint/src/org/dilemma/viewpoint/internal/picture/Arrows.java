/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.List;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.EdgeArrows;

/** The end of an edge at a node. An input arrow points to the node, an output arrow away from it. */
final class Arrows {
    private static final double THICKEST = 3;

    private final EdgeArrows kind;
    private final Point tip;
    private final Point way;
    private final Rgb color;
    private final double width;
    private final double length;

    /**
     * Prepares an end.
     *
     * @param kind what it looks like
     * @param tip where the edge touches the node
     * @param way direction to the node, of length 1
     * @param color color of the line
     * @param width width of the line
     */
    Arrows(EdgeArrows kind, Point tip, Point way, Rgb color, double width) {
        this.kind = kind;
        this.tip = tip;
        this.way = way;
        this.color = color;
        this.width = width;
        this.length = 7 + 1.8 * width;
    }

    /** How far before the node the line ends. */
    double inset() {
        return switch (kind) {
            case INPUT_ARROW, INPUT_ARROW_WITH4_DOTS, INPUT_ARROW_WITH_DOT -> width * 0.8;
            case INPUT_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW, OUTPUT_CLOSED_ARROW, OUTPUT_FILL_CLOSED_ARROW ->
                length - 0.5;
            case DIAMOND, FILL_DIAMOND, INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND -> 1.6 * length - 0.5;
            case CIRCLE_WITH_DOT -> length;
            default -> 0;
        };
    }

    /** Draws it. */
    void paint(List<Mark> marks) {
        switch (kind) {
            case INPUT_ARROW -> open(0, 1, marks);
            case OUTPUT_ARROW -> open(length, -1, marks);
            case INPUT_CLOSED_ARROW -> closed(0, 1, Fill.PAPER, marks);
            case OUTPUT_CLOSED_ARROW -> closed(length, -1, Fill.PAPER, marks);
            case INPUT_FILL_CLOSED_ARROW -> closed(0, 1, Fill.of(color), marks);
            case OUTPUT_FILL_CLOSED_ARROW -> closed(length, -1, Fill.of(color), marks);
            case DIAMOND -> diamond(Fill.PAPER, marks);
            case FILL_DIAMOND -> diamond(Fill.of(color), marks);
            case INPUT_ARROW_WITH_DIAMOND -> {
                diamond(Fill.PAPER, marks);
                open(1.6 * length, 1, marks);
            }
            case INPUT_ARROW_WITH_FILL_DIAMOND -> {
                diamond(Fill.of(color), marks);
                open(1.6 * length, 1, marks);
            }
            case CIRCLE_WITH_DOT -> {
                Point center = back(length / 2);
                marks.add(new Mark.Oval(center.x(), center.y(), length / 2 - 0.75, length / 2 - 0.75, Fill.PAPER,
                        Pen.of(color, Math.min(1.5, width))));
                marks.add(new Mark.Oval(center.x(), center.y(), length / 7, length / 7, Fill.of(color), Pen.NONE));
            }
            case DOT -> disk(length / 3, length / 3, Fill.of(color), marks);
            case DOT_WITH_DOT -> {
                disk(length / 3, length / 3, Fill.of(color), marks);
                disk(length * 1.2, length / 3, Fill.of(color), marks);
            }
            case INPUT_ARROW_WITH_DOT -> {
                open(0, 1, marks);
                disk(length * 1.3, length / 4, Fill.of(color), marks);
            }
            case INPUT_ARROW_WITH4_DOTS -> {
                open(0, 1, marks);
                for (int side = -1; side <= 1; side += 2) {
                    dotBeside(length * 0.9, side, marks);
                    dotBeside(length * 1.5, side, marks);
                }
            }
            default -> {
                return;
            }
        }
    }

    private double thin() {
        return Math.min(THICKEST, width);
    }

    private Point back(double distance) {
        return tip.minus(way.times(distance));
    }

    private void open(double from, int turn, List<Mark> marks) {
        Point point = back(from);
        Point base = back(from + turn * length);
        Point side = way.normal().times(length * 0.45);
        marks.add(new Mark.Figure(Contour.open(base.plus(side), point, base.minus(side)), Fill.NONE,
                Pen.of(color, thin())));
    }

    private void closed(double from, int turn, Fill fill, List<Mark> marks) {
        Point point = back(from + (turn > 0 ? thin() * 0.8 : -thin() * 0.8));
        Point base = back(from + turn * (length - thin() / 2));
        Point side = way.normal().times(length * 0.45);
        marks.add(new Mark.Figure(Contour.polygon(point, base.plus(side), base.minus(side)), fill,
                Pen.of(color, thin())));
    }

    private void diamond(Fill fill, List<Mark> marks) {
        Point side = way.normal().times(length * 0.42);
        Point middle = back(0.8 * length);
        marks.add(new Mark.Figure(Contour.polygon(back(thin() * 0.8), middle.plus(side), back(1.6 * length),
                middle.minus(side)), fill, Pen.of(color, thin())));
    }

    private void disk(double from, double radius, Fill fill, List<Mark> marks) {
        Point center = back(from);
        marks.add(new Mark.Oval(center.x(), center.y(), radius, radius, fill, Pen.of(color, thin())));
    }

    private void dotBeside(double from, int side, List<Mark> marks) {
        Point center = back(from).plus(way.normal().times(side * (2.5 + width / 2)));
        marks.add(new Mark.Oval(center.x(), center.y(), 1.2, 1.2, Fill.of(color), Pen.NONE));
    }
}
