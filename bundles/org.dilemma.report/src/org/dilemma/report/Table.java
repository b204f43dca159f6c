/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report;

import java.util.List;

/**
 * A table.
 *
 * @param id tells it apart within the report: letters, digits and hyphens
 * @param caption what it shows
 * @param columns its columns; the first names the rows
 * @param rows as many cells in each as there are columns
 */
public record Table(String id, String caption, List<Column> columns, List<List<Cell>> rows) implements Block {

    /**
     * A column.
     *
     * @param title its heading, with the unit if all cells have the same
     * @param number whether its cells are numbers
     */
    public record Column(String title, boolean number) {
    }

    /**
     * A cell.
     *
     * @param text what it shows
     * @param value the number in full, for files that machines read; null where it is none
     * @param band the name of the risk band by which it is colored; empty for none
     */
    public record Cell(Paragraph text, Double value, String band) {

        /**
         * A cell with text.
         *
         * @param text the text
         * @return the cell
         */
        public static Cell of(String text) {
            return new Cell(Paragraph.of(text), null, "");
        }

        /**
         * A cell with a number.
         *
         * @param text the number as people read it
         * @param value the number in full
         * @return the cell
         */
        public static Cell of(String text, double value) {
            return new Cell(Paragraph.of(text), value, "");
        }
    }

    /** Makes a table. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Each row of table " + id + " needs " + width + " cells");
        }
    }
}
