/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.canvas.DrawingPainter;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** Paints sheets: a part of a drawing, always in light colors, and a line that says of what and which of how many. */
final class SheetPainter {
    private static final Rgb QUIET = Rgb.valueOf("#5a6672");
    private static final Typeface FACE = new Typeface(11, false, false);
    private static final double SCREEN = 96;
    /** More than the margin of any paper, in pixels of the screen. */
    private static final int EDGE = 400;

    private final Drawing drawing;
    private final Tiles tiles;
    private final Point size;
    private final double actual;
    private final float[] identity;

    SheetPainter(Drawing drawing, Tiles tiles, Sheets paper) {
        this.drawing = drawing;
        this.tiles = tiles;
        this.size = paper.size();
        this.actual = paper.resolution() / SCREEN;
        this.identity = paper.identity();
    }

    /** Paints one sheet, the first being 0. */
    void paint(GC gc, int index) {
        Box part = tiles.parts().get(index);
        double zoom = tiles.zoom();
        DrawingPainter painter = new DrawingPainter(Display.getCurrent());
        try {
            painter.onPaper(gc, identity);
            painter.paint(drawing, gc, zoom, -part.x() * zoom, -part.y() * zoom, part);
            Drawing frame = frame(index);
            painter.paint(frame, gc, actual, 0, 0, frame.frame());
        } finally {
            painter.dispose();
        }
    }

    /** Covers what belongs to other sheets: clipping the graphics of a printer fails with GTK once something is scaled. */
    private Drawing frame(int index) {
        int width = (int) (size.x / actual);
        int height = (int) (size.y / actual);
        Box part = tiles.parts().get(index);
        double right = part.width() * tiles.zoom() / actual;
        double bottom = part.height() * tiles.zoom() / actual;
        List<Mark> marks = List.of(cover(-EDGE, -EDGE, EDGE, height + 2 * EDGE),
                cover(-EDGE, -EDGE, width + 2 * EDGE, EDGE), cover(right, -EDGE, width + EDGE - right,
                height + 2 * EDGE), cover(-EDGE, bottom, width + 2 * EDGE, height + EDGE - bottom),
                footer(index, width, height));
        Box box = new Box(0, 0, width, height);
        return new Drawing("", "", box,
                List.of(new Group(Group.Kind.LEGEND, null, "frame", Optional.empty(), box, marks)));
    }

    private static Mark cover(double x, double y, double width, double height) {
        return new Mark.Rect(x, y, width, height, 0, 0, Fill.PAPER, Pen.NONE);
    }

    private Mark footer(int index, int width, int height) {
        TextMeasure measure = TextMeasure.standard();
        String text = Messages.bind(Messages.Print_footer,
                new Object[] {drawing.title(), index + 1, tiles.parts().size()});
        Box box = new Box(0, height - Tiles.FOOTER, width, Tiles.FOOTER);
        TextBlock.Line line = new TextBlock.Line(text, width, height - 6.0, measure.width(text, FACE));
        return new Mark.Text(new TextBlock(List.of(line), box, FACE, false, false, QUIET, TextBlock.Align.RIGHT,
                Optional.empty(), false), false);
    }
}
