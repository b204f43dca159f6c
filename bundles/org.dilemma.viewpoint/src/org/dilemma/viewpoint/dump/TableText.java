/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DFeatureColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.DTableElement;
import org.dilemma.viewpoint.view.DTableElementStyle;

/**
 * Prints a table as text, one line for each column, line and cell, with its fields separated by tabulators. For
 * comparing tables.
 */
public final class TableText {
    private static final String NONE = "-";

    private final DTable table;
    private final Numbers numbers;

    /**
     * Prepares.
     *
     * @param table the table
     * @param numbers numbers of its lines and columns
     */
    public TableText(DTable table, Numbers numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    /**
     * All lines, each followed by those below it.
     *
     * @param table the table
     */
    public static List<DLine> lines(DTable table) {
        List<DLine> lines = new ArrayList<>();
        table.getLines().forEach(line -> collect(line, lines));
        return lines;
    }

    private static void collect(DLine line, List<DLine> lines) {
        lines.add(line);
        line.getLines().forEach(below -> collect(below, lines));
    }

    /**
     * Prints columns, lines and cells.
     *
     * @param text takes the lines
     */
    public void print(StringBuilder text) {
        table.getColumns().forEach(column -> text.append(line(column)).append('\n'));
        lines(table).forEach(line -> print(line, text));
    }

    private String line(DColumn column) {
        boolean isFeature = column instanceof DFeatureColumn;
        return String.join("\t", numbers.of(column), "Column", Elements.name(column.getMapping()),
                isFeature ? NONE : References.of(column.getTarget()), label(column),
                isFeature ? ((DFeatureColumn) column).getFeatureName() : NONE, column.isVisible() ? "yes" : "no");
    }

    private void print(DLine line, StringBuilder text) {
        text.append(String.join("\t", numbers.of(line), "Line", Elements.name(line.getMapping()),
                References.of(line.getTarget()), label(line),
                line.eContainer() == table ? "table" : numbers.of(line.eContainer()),
                line.isVisible() ? "yes" : "no", style(line))).append('\n');
        List<DCell> cells = new ArrayList<>(line.getCells());
        cells.sort(Comparator.comparingInt(cell -> table.getColumns().indexOf(cell.getColumn())));
        for (DCell cell : cells) {
            text.append(String.join("\t", "", "Cell", numbers.of(line) + "," + numbers.of(cell.getColumn()),
                    References.of(cell.getTarget()), label(cell), style(cell))).append('\n');
        }
    }

    private static String label(DTableElement element) {
        return Fields.of(element.getName());
    }

    private static String style(DTableElement element) {
        DTableElementStyle style = element.getCurrentStyle();
        if (style == null) {
            return NONE;
        }
        return "fg=" + (style.isDefaultForegroundStyle() ? "default " : "")
                + color(style.getForegroundColor(), "#000000") + " " + style.getLabelSize()
                + " bg=" + (style.isDefaultBackgroundStyle() ? "default " : "")
                + color(style.getBackgroundColor(), "#ffffff");
    }

    private static String color(Rgb color, String unset) {
        return color == null ? unset : color.toString();
    }
}
