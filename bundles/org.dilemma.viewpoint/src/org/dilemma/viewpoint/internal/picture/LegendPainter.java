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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.LabelStyle;

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
    private static final String LETTERS = "Abc";
    private static final double LIGHT = 160;

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
        Set<Rgb> given = legend.sections().stream().flatMap(s -> s.entries().stream())
                .filter(Legend.Swatch.class::isInstance).flatMap(e -> ((Legend.Swatch) e).like().stream())
                .collect(Collectors.toSet());
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
                sign(entry, given, new Box(x, y + (ROW - SIGN_HEIGHT) / 2, SIGN, SIGN_HEIGHT), marks);
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

    /** A sign; colors that a layer gives, which the swatches explain, are left out of it. */
    private void sign(Legend.Entry entry, Set<Rgb> given, Box box, List<Mark> marks) {
        if (entry instanceof Legend.Swatch swatch) {
            marks.add(new Mark.Rect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 0, 0,
                    Fill.of(swatch.color()), Pen.of(QUIET, 1)));
            return;
        }
        DDiagramElement example = ((Legend.Sign) entry).example();
        List<Mark> sign = new ArrayList<>();
        if (example instanceof DEdge edge) {
            double middle = box.y() + box.height() / 2.0;
            Track track = new Track(Track.Kind.LINES,
                    List.of(new Point(box.x(), middle), new Point(box.right(), middle)));
            edges.paint(new EdgeShape(edge, "", track, Map.of()), sign);
        } else if (example instanceof DNodeListElement line) {
            letters(line.getOwnedStyle(), box, sign);
        } else if (example instanceof AbstractDNode node) {
            nodes.paint(new NodeShape(node, "", box, Outline.RECTANGLE, Optional.empty(), 0, false, 0), sign);
        }
        sign.forEach(mark -> marks.add(neutral(mark, given)));
    }

    /** A line in a box is known by how its text is set. */
    private void letters(LabelStyle style, Box box, List<Mark> marks) {
        Collection<LabelFormat> formats = style == null ? List.of() : style.getLabelFormat();
        Typeface face = new Typeface(PLAIN.size(), formats.contains(LabelFormat.BOLD),
                formats.contains(LabelFormat.ITALIC));
        double width = measure.width(LETTERS, face);
        double middle = box.y() + box.height() / 2.0;
        TextBlock.Line line = new TextBlock.Line(LETTERS, box.x() + (box.width() - width) / 2,
                middle - measure.lineHeight(face) / 2 + measure.ascent(face), width);
        marks.add(new Mark.Text(new TextBlock(List.of(line), box, face, false, false,
                style == null || !isLegible(style.getLabelColor()) ? INK : style.getLabelColor(), TextBlock.Align.LEFT,
                Optional.empty(), false), false));
    }

    /** Whether a color can be read on white: in a box of its own color, text may be white. */
    private static boolean isLegible(Rgb color) {
        return color != null && 0.3 * color.red() + 0.59 * color.green() + 0.11 * color.blue() < LIGHT;
    }

    private static Mark neutral(Mark mark, Set<Rgb> given) {
        if (mark instanceof Mark.Figure figure) {
            return new Mark.Figure(figure.path(), neutral(figure.fill(), given, Fill.of(INK)),
                    neutral(figure.pen(), given));
        }
        if (mark instanceof Mark.Rect rect) {
            return new Mark.Rect(rect.x(), rect.y(), rect.width(), rect.height(), rect.arcWidth(), rect.arcHeight(),
                    neutral(rect.fill(), given, Fill.PAPER), neutral(rect.pen(), given));
        }
        return mark;
    }

    private static Fill neutral(Fill fill, Set<Rgb> given, Fill otherwise) {
        return fill instanceof Fill.Plain plain && given.contains(plain.color()) ? otherwise : fill;
    }

    private static Pen neutral(Pen pen, Set<Rgb> given) {
        return given.contains(pen.color()) ? new Pen(INK, pen.width(), pen.dashes(), pen.round()) : pen;
    }
}
