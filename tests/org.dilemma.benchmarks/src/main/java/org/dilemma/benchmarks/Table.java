/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes measurements as one table, each on a line. */
final class Table {
    private static final List<String> HEADER = List.of("Benchmark", "Size", "Median ms", "Range ms", "Allocated KiB",
            "Compared in this run");
    private static final List<String> SIZES = List.of("batch", "states", "draws");
    private static final double KIB = 1024;

    private final Comparisons comparisons;

    Table(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** The lines of the table. */
    List<String> lines(List<Measurement> measured) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        measured.forEach(measurement -> rows.add(row(measurement)));
        int[] widths = IntStream.range(0, HEADER.size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<String> row(Measurement m) {
        String others = m.parameters().entrySet().stream().filter(entry -> !SIZES.contains(entry.getKey()))
                .map(Table::words).collect(Collectors.joining(" "));
        String size = m.parameters().entrySet().stream().filter(entry -> SIZES.contains(entry.getKey()))
                .map(entry -> entry.getKey().equals("batch") ? entry.getValue()
                        : entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(" "));
        return List.of((m.name() + " " + others).strip(), size, number(m.median()),
                number(m.least()) + " - " + number(m.greatest()), number(m.bytes() / KIB),
                comparisons.of(m).strip());
    }

    private static String words(Map.Entry<String, String> parameter) {
        return parameter.getKey().equals("threads") ? parameter.getValue() + " thread(s)" : parameter.getValue();
    }

    /** Three significant digits, but no fraction from 100 on. */
    private static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            boolean words = column < 2 || column == widths.length - 1;
            line.append(String.format(Locale.ROOT, "%" + (words ? "-" : "") + Math.max(1, widths[column]) + "s  ",
                    row.get(column)));
        }
        return line.toString().stripTrailing();
    }
}
