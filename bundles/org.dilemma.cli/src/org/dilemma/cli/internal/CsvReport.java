/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Verdict;

/**
 * Results as CSV (RFC 4180) with a header: a row for each pair of states of each file, with the numbers behind its
 * band. The columns are those of all files, so the report is written at its end.
 */
final class CsvReport implements EvaluationReport {
    private static final List<String> FIXED = List.of("file", "title", "a", "b", "band", "model");

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    CsvReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(EvaluatedFile result) {
        List<DyadVerdict> dyads = result.evaluation().verdict().map(Verdict::dyads).orElse(List.of());
        dyads.forEach(dyad -> rows.add(new Row(result.input().file(), result.evaluation().title(), dyad)));
    }

    @Override
    public void end() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.dyad().values().keySet()));
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        List<Object> header = new ArrayList<>(FIXED);
        names.forEach(name -> header.add(SpreadsheetText.safe(name)));
        printer.printRecord(header);
        for (Row row : rows) {
            printer.printRecord(row.cells(names));
        }
        printer.flush();
    }

    private record Row(String file, String title, DyadVerdict dyad) {

        List<Object> cells(SortedSet<String> names) {
            List<Object> cells = new ArrayList<>();
            List.of(file, title, dyad.a().label(), dyad.b().label(), dyad.band().name(), dyad.model().name())
                    .forEach(text -> cells.add(SpreadsheetText.safe(text)));
            names.forEach(name -> cells.add(Optional.ofNullable(dyad.values().get(name)).map(Quantity::value)
                    .map(Object.class::cast).orElse("")));
            return cells;
        }
    }
}
