/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

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

/** Prints a table as expected.txt does. */
final class TableText {
    private static final String NONE = "-";
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final Rgb WHITE = new Rgb(255, 255, 255);

    private final DTable table;
    private final Numbers numbers;

    TableText(DTable table, Numbers numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    void print(List<DLine> lines, StringBuilder text) {
        table.getColumns().forEach(column -> text.append(column(column)).append('\n'));
        for (DLine line : lines) {
            text.append(line(line)).append('\n');
            table.getColumns().forEach(column -> line.getCells().stream()
                    .filter(cell -> cell.getColumn() == column).forEach(cell -> text.append(cell(cell)).append('\n')));
        }
    }

    private String column(DColumn column) {
        boolean feature = column instanceof DFeatureColumn;
        return String.join("\t", numbers.of(column), "Column", Elements.name(column.getMapping()),
                feature ? NONE : ModelText.reference(column.getTarget()), label(column),
                feature ? ((DFeatureColumn) column).getFeatureName() : NONE, yes(column.isVisible()));
    }

    private String line(DLine line) {
        return String.join("\t", numbers.of(line), "Line", Elements.name(line.getMapping()),
                ModelText.reference(line.getTarget()), label(line),
                line.eContainer() == table ? "table" : numbers.of(line.eContainer()), yes(line.isVisible()),
                style(line.getCurrentStyle()));
    }

    private String cell(DCell cell) {
        return String.join("\t", "", "Cell", numbers.of(cell.getLine()) + "," + numbers.of(cell.getColumn()),
                ModelText.reference(cell.getTarget()), label(cell), style(cell.getCurrentStyle()));
    }

    private static String label(DTableElement element) {
        return element.getName() == null ? "<null>" : element.getName();
    }

    private static String yes(boolean visible) {
        return visible ? "yes" : "no";
    }

    private static String style(DTableElementStyle style) {
        if (style == null) {
            return NONE;
        }
        return "fg=" + color(style.isDefaultForegroundStyle(), style.getForegroundColor(), BLACK) + " "
                + style.getLabelSize() + " bg="
                + color(style.isDefaultBackgroundStyle(), style.getBackgroundColor(), WHITE);
    }

    private static String color(boolean standard, Rgb color, Rgb usual) {
        return (standard ? "default " : "") + (color == null ? usual : color);
    }
}
