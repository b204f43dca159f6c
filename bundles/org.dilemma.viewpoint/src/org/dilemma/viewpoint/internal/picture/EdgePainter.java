/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.Track;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.EdgeArrows;
import org.dilemma.viewpoint.view.EdgeStyle;

/** Draws edges with their ends; labels are drawn by others. */
final class EdgePainter {
    private static final Rgb QUIET = Rgb.valueOf("#8a97a6");
    private static final double CORNER = 6;

    void paint(EdgeShape shape, List<Mark> marks) {
        EdgeStyle style = shape.view().getOwnedStyle();
        Track track = shape.track();
        if (style == null) {
            marks.add(new Mark.Figure(path(track, 0, 0), Fill.NONE, Pen.of(QUIET, 1)));
            return;
        }
        Rgb color = style.getStrokeColor() == null ? QUIET : style.getStrokeColor();
        double width = Math.max(1, style.getSize());
        Arrows source = new Arrows(arrow(style.getSourceArrow()), track.start(), track.startDirection().times(-1),
                color,
                width);
        Arrows target = new Arrows(arrow(style.getTargetArrow()), track.end(), track.endDirection(), color, width);
        double room = track.length() / 2.5;
        marks.add(new Mark.Figure(path(track, Math.min(room, source.inset()), Math.min(room, target.inset())),
                Fill.NONE,
                Pen.of(color, width, style.getLineStyle())));
        source.paint(marks);
        target.paint(marks);
    }

    private static EdgeArrows arrow(EdgeArrows arrow) {
        return arrow == null ? EdgeArrows.NO_DECORATION : arrow;
    }

    /** The line, shorter at its ends where an arrowhead stands. */
    private static Contour path(Track track, double atStart, double atEnd) {
        List<Point> points = new ArrayList<>(track.points());
        int last = points.size() - 1;
        points.set(0, track.start().plus(track.startDirection().times(atStart)));
        points.set(last, track.end().minus(track.endDirection().times(atEnd)));
        return switch (track.kind()) {
            case LINES -> Contour.lines(points, CORNER);
            case ARC -> new Contour(List.of(new Contour.Move(points.get(0)),
                    new Contour.Quad(points.get(1), points.get(2))));
            case LOOP -> new Contour(List.of(new Contour.Move(points.get(0)),
                    new Contour.Cubic(points.get(1), points.get(2), points.get(3))));
        };
    }
}
