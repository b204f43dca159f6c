/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.PrintStream;

/** The forms in which {@code evaluate} gives its results. */
enum ReportFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For programs: everything. */
    JSON,
    /** For spreadsheets: a row for each pair of states, or for each value that was followed over the draws. */
    CSV;

    /**
     * Starts a report.
     *
     * @param out where it goes
     * @param options what shall be in it
     */
    EvaluationReport start(PrintStream out, Options options) {
        return switch (this) {
            case TEXT -> new TextReport(out, options.verbose());
            case JSON -> new JsonReport(out, options.version(), options.single());
            case CSV -> options.values() ? new ValuesCsvReport(out) : new CsvReport(out);
        };
    }

    /**
     * What shall be in a report.
     *
     * @param version version of the workbench
     * @param single whether there is one file only
     * @param verbose whether everything shall be told at length
     * @param values whether values are followed over the draws
     */
    record Options(String version, boolean single, boolean verbose, boolean values) {
    }
}
