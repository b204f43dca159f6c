/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.SvgWriter;

/** What holds for any figure that is fit for print. */
final class FigureChecks {
    private static final double EIGHT_POINTS = 8 * 96.0 / 72;
    /** As wide as a page can show with text that still reads. */
    private static final int WIDEST = 1100;

    private FigureChecks() {
    }

    static void check(Drawing drawing) {
        assertDoesNotThrow(() -> parse(drawing));
        assertFalse(drawing.title().isBlank());
        assertFalse(drawing.description().isBlank());
        List<TextBlock> texts = new ArrayList<>();
        List<Mark> marks = drawing.groups().stream().flatMap(g -> g.marks().stream()).toList();
        for (Mark mark : marks) {
            assertTrue(drawing.frame().contains(box(mark)), () -> "cut off: " + mark);
            if (mark instanceof Mark.Text text) {
                texts.add(text.block());
                assertTrue(text.block().face().size() >= EIGHT_POINTS, () -> "too small: " + mark);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                TextBlock a = texts.get(i);
                TextBlock b = texts.get(j);
                assertFalse(a.box().overlaps(b.box()), () -> "overlap: " + a.lines() + " and " + b.lines());
            }
        }
        assertTrue(drawing.frame().width() <= WIDEST, () -> "too wide: " + drawing.frame());
    }

    private static void parse(Drawing drawing) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SvgWriter().write(drawing, bytes);
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.parse(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Box box(Mark mark) {
        if (mark instanceof Mark.Text text) {
            return text.block().box();
        }
        if (mark instanceof Mark.Rect r) {
            return box(r.x(), r.y(), r.x() + r.width(), r.y() + r.height());
        }
        if (mark instanceof Mark.Oval o) {
            return box(o.x() - o.radiusX(), o.y() - o.radiusY(), o.x() + o.radiusX(), o.y() + o.radiusY());
        }
        Mark.Figure figure = (Mark.Figure) mark;
        return figure.path().steps().stream().map(FigureChecks::end).flatMap(List::stream).reduce(Box::union)
                .orElseThrow();
    }

    private static List<Box> end(Contour.Step step) {
        Point to = step instanceof Contour.Move move ? move.to() : step instanceof Contour.Line line ? line.to()
                : step instanceof Contour.Quad quad ? quad.to()
                : step instanceof Contour.Cubic cubic ? cubic.to() : null;
        return to == null ? List.of() : List.of(box(to.x(), to.y(), to.x(), to.y()));
    }

    private static Box box(double left, double top, double right, double bottom) {
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new Box(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    }
}
