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
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dilemma.analysis.uncertainty.Percentile;
import org.dilemma.analysis.uncertainty.Spread;
import org.dilemma.analysis.uncertainty.ValueSpreads;

/**
 * How values spread over the draws, as CSV (RFC 4180) with a header: a row for each value of each evaluator of each
 * file. {@code draws} counts those of the {@code samples} that gave the value; {@code error} is that of the mean;
 * beside each percentile stand the ends of its interval of 95 %, empty where an end is not known.
 */
final class ValuesCsvReport implements EvaluationReport {
    private static final List<String> HEADER = List.of("file", "title", "evaluator", "value", "unit", "samples",
            "draws", "mean", "error", "p5", "p5low", "p5high", "p25", "p25low", "p25high", "p50", "p50low", "p50high",
            "p75", "p75low", "p75high", "p95", "p95low", "p95high");

    private final PrintStream out;
    private CSVPrinter printer;

    ValuesCsvReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(EvaluatedFile result) throws IOException {
        start();
        for (ValueSpreads spreads : result.drawn().values()) {
            for (Spread spread : spreads.values()) {
                printer.printRecord(cells(result, spreads, spread));
            }
        }
        printer.flush();
    }

    @Override
    public void end() throws IOException {
        start();
        printer.flush();
    }

    private void start() throws IOException {
        if (printer == null) {
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(HEADER);
        }
    }

    private static List<Object> cells(EvaluatedFile result, ValueSpreads spreads, Spread spread) {
        List<Object> cells = new ArrayList<>();
        List.of(result.input().file(), result.evaluation().title(), spreads.evaluator().id(), spread.name(),
                spread.unit()).forEach(text -> cells.add(SpreadsheetText.safe(text)));
        cells.addAll(List.of(spreads.samples(), spread.draws(), spread.mean(), spread.error()));
        for (Percentile percentile : spread.percentiles()) {
            cells.addAll(List.of(percentile.value(), end(percentile.low()), end(percentile.high())));
        }
        return cells;
    }

    private static Object end(OptionalDouble end) {
        return end.isPresent() ? end.getAsDouble() : "";
    }
}
