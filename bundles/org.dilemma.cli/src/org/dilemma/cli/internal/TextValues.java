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
import org.dilemma.analysis.uncertainty.Spread;
import org.dilemma.analysis.uncertainty.ValueSpreads;

/** How the values of evaluators spread when the estimates are drawn, for people. */
final class TextValues {
    private static final String INDENT = "  ";
    private static final int MOST_ROWS = 15;

    private final TextPage page;
    private final boolean verbose;

    TextValues(TextPage page, boolean verbose) {
        this.page = page;
        this.verbose = verbose;
    }

    /** The values of one evaluator, how many draws lack each, and what else there is to say. */
    void print(ValueSpreads spreads) {
        page.heading(Messages.get("text.values", spreads.evaluator().name(), spreads.samples()));
        List<Spread> values = spreads.values();
        if (values.isEmpty()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.values.none"));
        } else {
            int shown = verbose ? values.size() : Math.min(MOST_ROWS, values.size());
            page.table(INDENT, table(values.subList(0, shown)));
            if (shown < values.size()) {
                page.paragraph(INDENT, INDENT, Messages.get("text.values.more", values.size() - shown));
            }
        }
        missing(spreads);
        ValueRemarks.of(spreads).forEach(remark -> page.paragraph(INDENT, INDENT, remark));
    }

    /** Without means and units, since the names of values can be long and a terminal is narrow. */
    private static TextTable table(List<Spread> values) {
        List<String> header = new ArrayList<>(TextUncertainty.header());
        header.remove(1);
        TextTable table = new TextTable(header, 1);
        for (Spread spread : values) {
            List<String> row = new ArrayList<>(TextUncertainty.row(spread));
            row.set(0, spread.name());
            row.remove(1);
            table.row(row);
        }
        return table;
    }

    /** Which values exist in some draws only. */
    private void missing(ValueSpreads spreads) {
        List<String> missing = spreads.values().stream().filter(spread -> spread.draws() < spreads.samples())
                .map(spread -> Messages.get("text.values.missing.one", spread.name(),
                        spreads.samples() - spread.draws()))
                .toList();
        if (!missing.isEmpty()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.values.missing", missing.size(),
                    ValueRemarks.names(missing, verbose ? missing.size() : MOST_ROWS)));
        }
    }
}
