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
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Outline;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Track;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Legend;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;

/** Draws legends, their signs just as those of the diagram. */
public final class LegendPainter {
    private static final Rgb INK = Rgb.valueOf("#1b2a3a");
    private static final Rgb QUIET = Rgb.valueOf("#8a97a6");
    private static final Typeface PLAIN = new Typeface(12, false, false);
    private static final Typeface BOLD = new Typeface(12, true, false);
    private static final int GAP = 24;
    private static final int PADDING = 12;
    private static final int ROW = 20;
    private static final int SIGN = 32;
    private static final int SIGN_HEIGHT = 12;

    private final TextMeasure measure;
    private final NodePainter nodes;
    private final EdgePainter edges = new EdgePainter();

    /**
     * Makes one.
     *
     * @param measure measures text
     * @param images finds pictures
     */
    public LegendPainter(TextMeasure measure, Images images) {
        this.measure = measure;
        this.nodes = new NodePainter(images);
    }

    /** Draws a legend to the right of a drawing. */
    public Drawing paint(Legend legend, Drawing drawing) {
        int left = drawing.frame().right() - Drawing.MARGIN + GAP;
        int top = drawing.frame().y() + Drawing.MARGIN;
        List<Mark> marks = new ArrayList<>();
        int x = left + PADDING;
        int y = top + PADDING;
        double widest = 0;
        for (Legend.Section section : legend.sections()) {
            if (!section.title().isEmpty()) {
                y += marks.isEmpty() ? 0 : 8;
                widest = Math.max(widest, text(section.title(), BOLD, x, y, marks));
                y += ROW;
            }
            for (Legend.Entry entry : section.entries()) {
                sign(entry, new Box(x, y + (ROW - SIGN_HEIGHT) / 2, SIGN, SIGN_HEIGHT), marks);
                widest = Math.max(widest, SIGN + 8 + text(entry.text(), PLAIN, x + SIGN + 8, y, marks));
                y += ROW;
            }
        }
        Box box = new Box(left, top, (int) Math.ceil(widest) + 2 * PADDING, y + PADDING - top);
        marks.add(0, new Mark.Rect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 0, 0, Fill.PAPER,
                Pen.of(QUIET, 1)));
        List<Group> groups = new ArrayList<>(drawing.groups());
        groups.add(new Group(Group.Kind.LEGEND, null, "legend", Optional.empty(), box.grown(4), marks));
        return new Drawing(drawing.title(), drawing.description(),
                drawing.frame().union(box.grown(Drawing.MARGIN)), groups);
    }

    private double text(String text, Typeface face, int x, int top, List<Mark> marks) {
        double width = measure.width(text, face);
        double height = measure.lineHeight(face);
        int y = top + (int) Math.round((ROW - height) / 2);
        TextBlock.Line line = new TextBlock.Line(text, x, y + measure.ascent(face), width);
        marks.add(new Mark.Text(new TextBlock(List.of(line),
                new Box(x, y, (int) Math.ceil(width), (int) Math.ceil(height)), face, false, false, INK,
                TextBlock.Align.LEFT, Optional.empty(), false), false));
        return width;
    }

    private void sign(Legend.Entry entry, Box box, List<Mark> marks) {
        if (entry instanceof Legend.Swatch swatch) {
            marks.add(new Mark.Rect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 0, 0,
                    Fill.of(swatch.color()), Pen.of(QUIET, 1)));
            return;
        }
        DDiagramElement example = ((Legend.Sign) entry).example();
        if (example instanceof DEdge edge) {
            double middle = box.y() + box.height() / 2.0;
            Track track = new Track(Track.Kind.LINES,
                    List.of(new Point(box.x(), middle), new Point(box.right(), middle)));
            edges.paint(new EdgeShape(edge, "", track, Map.of()), marks);
        } else if (example instanceof AbstractDNode node) {
            nodes.paint(new NodeShape(node, "", box, Outline.RECTANGLE, Optional.empty(), 0, false, 0), marks);
        }
    }
}
