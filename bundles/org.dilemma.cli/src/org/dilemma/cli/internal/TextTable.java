/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text: columns as wide as their widest cell, numbers to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> header;
    private final int firstNumber;
    private final int firstWord;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param header titles of the columns
     * @param firstNumber the column from which on cells are numbers
     */
    TextTable(List<String> header, int firstNumber) {
        this(header, firstNumber, Integer.MAX_VALUE);
    }

    /**
     * Starts a table with words after the numbers.
     *
     * @param header titles of the columns
     * @param firstNumber the column from which on cells are numbers
     * @param firstWord the column after it from which on cells are words again
     */
    TextTable(List<String> header, int firstNumber, int firstWord) {
        this.firstWord = firstWord;
        this.header = header.stream().map(Printable::line).toList();
        this.firstNumber = firstNumber;
    }

    /** Adds a row with as many cells as the header. */
    void row(List<String> cells) {
        rows.add(cells.stream().map(Printable::line).toList());
    }

    /** The lines of the table, the header first; without blanks at their ends. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        int[] widths = new int[header.size()];
        all.forEach(row -> {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], TextPage.width(row.get(c)));
            }
        });
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = row.get(c);
            String pad = " ".repeat(widths[c] - TextPage.width(cell));
            line.append(c == 0 ? "" : GAP).append(c < firstNumber || c >= firstWord ? cell + pad : pad + cell);
        }
        return line.toString().stripTrailing();
    }
}
