/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;

/** Takes the marks of a figure and keeps track of what they take up. For one thread. */
final class Canvas {
    /** The smallest text: a little more than 8 points. */
    static final Typeface SMALL = new Typeface(11, false, false);
    /** The smallest text where it must stand out. */
    static final Typeface SMALL_BOLD = new Typeface(11, true, false);
    /** Labels. */
    static final Typeface PLAIN = new Typeface(12, false, false);
    /** Headings. */
    static final Typeface BOLD = new Typeface(12, true, false);

    private static final TextMeasure MEASURE = TextMeasure.standard();
    private static final int MOST_CHARACTERS = 200;
    private static final String ELLIPSIS = "\u2026";

    private final List<Mark> marks = new ArrayList<>();
    private Box extent;

    /** Adds a rectangle. */
    void rect(double x, double y, double width, double height, Fill fill, Pen pen) {
        marks.add(new Mark.Rect(x, y, width, height, 0, 0, fill, pen));
        cover(x, y, x + width, y + height, pen.width());
    }

    /** Adds an ellipse. */
    void oval(double x, double y, double radius, Fill fill, Pen pen) {
        marks.add(new Mark.Oval(x, y, radius, radius, fill, pen));
        cover(x - radius, y - radius, x + radius, y + radius, pen.width());
    }

    /** Adds a line. */
    void line(double x1, double y1, double x2, double y2, Pen pen) {
        path(Contour.open(new Point(x1, y1), new Point(x2, y2)), Fill.NONE, pen);
    }

    /** Adds any line or figure. */
    void path(Contour path, Fill fill, Pen pen) {
        marks.add(new Mark.Figure(path, fill, pen));
        path.steps().stream().flatMap(step -> points(step).stream())
                .forEach(p -> cover(p.x(), p.y(), p.x(), p.y(), pen.width()));
    }

    private static List<Point> points(Contour.Step step) {
        if (step instanceof Contour.Move move) {
            return List.of(move.to());
        }
        if (step instanceof Contour.Line line) {
            return List.of(line.to());
        }
        if (step instanceof Contour.Quad quad) {
            return List.of(quad.control(), quad.to());
        }
        return step instanceof Contour.Cubic cubic ? List.of(cubic.first(), cubic.second(), cubic.to()) : List.of();
    }

    /**
     * Adds a text.
     *
     * @param text one line
     * @param x its left end, middle or right end
     * @param middle half its height
     * @param face how it is set
     * @param color its color
     * @param align which of the ends is meant
     */
    void text(String text, double x, double middle, Typeface face, Rgb color, Align align) {
        text(text, x, middle, face, color, align, false);
    }

    /** Adds a label that reads even on lines. */
    void label(String text, Labels.Spot spot) {
        text(text, spot.x(), spot.middle(), PLAIN, Ink.DARK, spot.align(), true);
    }

    private void text(String text, double x, double middle, Typeface face, Rgb color, Align align, boolean halo) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return;
        }
        double width = MEASURE.width(plain, face);
        Box box = box(x, middle, width, face, align);
        double baseline = Math.round(middle - MEASURE.lineHeight(face) / 2 + MEASURE.ascent(face));
        TextBlock.Line line = new TextBlock.Line(plain, x, baseline, width);
        marks.add(new Mark.Text(new TextBlock(List.of(line), box, face, false, false, color, align, Optional.empty(),
                false), halo));
        cover(box.x(), box.y(), box.right(), box.bottom(), 0);
    }

    /** Adds lines of text, together in the middle of a height. */
    void lines(List<String> lines, double x, double middle, Typeface face, Rgb color, Align align) {
        double height = Math.ceil(MEASURE.lineHeight(face)) + 1;
        double y = middle - height * (lines.size() - 1) / 2;
        for (String line : lines) {
            text(line, x, y, face, color, align);
            y += height;
        }
    }

    /** What a text would take up. */
    static Box box(double x, double middle, double width, Typeface face, Align align) {
        double left = switch (align) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        double top = middle - MEASURE.lineHeight(face) / 2;
        int from = (int) Math.floor(left);
        int height = (int) Math.ceil(MEASURE.lineHeight(face));
        return new Box(from, (int) Math.round(top), (int) Math.ceil(left + width) - from, height);
    }

    /** How wide a text is. */
    static double width(String text, Typeface face) {
        return MEASURE.width(plain(text), face);
    }

    /** The text, with an ellipsis where it is wider than it may be. */
    static String fit(String text, Typeface face, double width) {
        String plain = plain(text);
        if (MEASURE.width(plain, face) <= width) {
            return plain;
        }
        int end = plain.length();
        while (end > 1 && MEASURE.width(plain.substring(0, end).strip() + ELLIPSIS, face) > width) {
            end = plain.offsetByCodePoints(end, -1);
        }
        return plain.substring(0, end).strip() + ELLIPSIS;
    }

    /** The text in lines that are not wider than they may be, the last one with an ellipsis where it does not fit. */
    static List<String> wrap(String text, Typeface face, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : plain(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || MEASURE.width(longer, face) <= width) {
                line = longer;
            } else {
                lines.add(fit(line, face, width));
                line = word;
            }
        }
        lines.add(fit(line, face, width));
        return lines;
    }

    /** The text, with an ellipsis where it has more characters than it may have. */
    static String shortened(String text, int most) {
        String plain = plain(text);
        return plain.codePointCount(0, plain.length()) <= most ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)).strip() + ELLIPSIS;
    }

    /** One line of what can be shown: no characters that control, or that turn the direction of writing. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(MOST_CHARACTERS).map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Canvas::isShown).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return type != Character.CONTROL && type != Character.SURROGATE && c != 0xfffe && c != 0xffff && !turns;
    }

    private void cover(double left, double top, double right, double bottom, double pen) {
        double half = pen / 2;
        int x = (int) Math.floor(left - half);
        int y = (int) Math.floor(top - half);
        Box box = new Box(x, y, (int) Math.ceil(right + half) - x, (int) Math.ceil(bottom + half) - y);
        extent = extent == null ? box : extent.union(box);
    }

    /**
     * The figure.
     *
     * @param key tells it apart from other figures
     * @param title its title
     * @param words the same in words
     */
    Drawing drawing(String key, String title, String words) {
        Box box = extent == null ? new Box(0, 0, 1, 1) : extent;
        return new Drawing(title, words, box.grown(Drawing.MARGIN),
                List.of(new Group(Group.Kind.NODE, null, key, Optional.empty(), box, marks)));
    }
}
