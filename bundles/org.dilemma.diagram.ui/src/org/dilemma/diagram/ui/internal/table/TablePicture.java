/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.DTableElement;
import org.dilemma.viewpoint.view.DTableElementStyle;
import org.dilemma.viewpoint.view.LabelFormat;

/** Draws a table as it is printed: every line, every visible column, no text cut off. */
public final class TablePicture {
    private static final Rgb INK = Rgb.valueOf("#1b2a3a");
    private static final Rgb QUIET = Rgb.valueOf("#8a97a6");
    private static final double SIZE = 12;
    private static final int ROW = 24;
    private static final int PADDING = 8;
    private static final int INDENT = 16;
    private static final int LEAST = 48;

    private final TextMeasure measure = TextMeasure.standard();
    private final DTable table;
    private final List<DColumn> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    private record Cell(String text, int indent, Typeface face, Rgb ink, Optional<Rgb> ground) {
    }

    private TablePicture(DTable table) {
        this.table = table;
        this.columns = table.getColumns().stream().filter(DColumn::isVisible).toList();
    }

    /**
     * Draws a table.
     *
     * @param table the table
     */
    public static Drawing of(DTable table) {
        return new TablePicture(table).draw();
    }

    private Drawing draw() {
        List<Cell> header = new ArrayList<>();
        header.add(header(""));
        columns.forEach(c -> header.add(header(c.getName())));
        rows.add(header);
        table.getLines().forEach(line -> add(line, 0));
        int[] widths = new int[header.size()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                Cell cell = row.get(i);
                int needed = (int) Math.ceil(measure.width(cell.text(), cell.face())) + cell.indent() + 2 * PADDING;
                widths[i] = Math.max(Math.max(LEAST, widths[i]), needed);
            }
        }
        List<Group> groups = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < widths.length; i++) {
            for (int j = 0; j < rows.size(); j++) {
                groups.add(group(rows.get(j).get(i), new Box(width, j * ROW, widths[i], ROW)));
            }
            width += widths[i];
        }
        String name = table.getName() == null ? "" : table.getName();
        return new Drawing(name, name, new Box(0, 0, width, rows.size() * ROW).grown(Drawing.MARGIN), groups);
    }

    private static Cell header(String text) {
        return new Cell(plain(text), 0, new Typeface(SIZE, true, false), INK, Optional.empty());
    }

    private void add(DLine line, int depth) {
        if (!line.isVisible()) {
            return;
        }
        List<Cell> row = new ArrayList<>();
        row.add(cell(Optional.of(line), depth * INDENT));
        columns.forEach(c -> row.add(cell(TableSession.cell(line, c), 0)));
        rows.add(row);
        line.getLines().forEach(below -> add(below, depth + 1));
    }

    private static Cell cell(Optional<? extends DTableElement> shown, int indent) {
        DTableElementStyle style = shown.map(DTableElement::getCurrentStyle).orElse(null);
        List<LabelFormat> formats = style == null ? List.of() : style.getLabelFormat();
        Rgb ink = style == null || style.getForegroundColor() == null ? INK : style.getForegroundColor();
        Optional<Rgb> ground = style == null || style.isDefaultBackgroundStyle() ? Optional.empty()
                : Optional.ofNullable(style.getBackgroundColor());
        return new Cell(plain(shown.map(DTableElement::getName).orElse("")), indent, new Typeface(SIZE,
                formats.contains(LabelFormat.BOLD), formats.contains(LabelFormat.ITALIC)), ink, ground);
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
    }

    private Group group(Cell cell, Box box) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rect(box.x(), box.y(), box.width(), box.height(), 0, 0,
                cell.ground().map(Fill::of).orElse(Fill.NONE), Pen.of(QUIET, 1)));
        if (!cell.text().isEmpty()) {
            double height = measure.lineHeight(cell.face());
            int x = box.x() + PADDING + cell.indent();
            double top = box.y() + (ROW - height) / 2;
            TextBlock.Line line = new TextBlock.Line(cell.text(), x, top + measure.ascent(cell.face()),
                    measure.width(cell.text(), cell.face()));
            marks.add(new Mark.Text(new TextBlock(List.of(line), box, cell.face(), false, false, cell.ink(),
                    TextBlock.Align.LEFT, Optional.empty(), false), false));
        }
        return new Group(Group.Kind.NODE, null, "cell", Optional.empty(), box.grown(1), marks);
    }
}
