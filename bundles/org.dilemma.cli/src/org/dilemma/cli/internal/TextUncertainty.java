/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.uncertainty.BandShare;
import org.dilemma.analysis.uncertainty.Percentile;
import org.dilemma.analysis.uncertainty.Spread;
import org.dilemma.analysis.uncertainty.Uncertainty;

/** How sure a verdict is, for people: bands and numbers when the estimates are drawn. */
final class TextUncertainty {
    private static final String INDENT = "  ";
    private static final int PERCENT = 100;
    private static final int MOST_ROWS = 15;

    private final TextPage page;
    private final boolean verbose;

    TextUncertainty(TextPage page, boolean verbose) {
        this.page = page;
        this.verbose = verbose;
    }

    /** Bands and numbers of the draws; where nothing was drawn though it was asked for, the reason. */
    void print(Uncertainty uncertainty) {
        if (uncertainty.bands().isEmpty()) {
            uncertainty.reason().ifPresent(reason -> {
                page.heading(Messages.get("text.uncertainty.none"));
                page.paragraph(INDENT, INDENT, reason);
            });
            return;
        }
        page.heading(Messages.get("text.uncertainty", uncertainty.samples(), String.valueOf(uncertainty.seed())));
        if (uncertainty.uncertain() == 0) {
            page.paragraph(INDENT, INDENT, Messages.get("text.uncertainty.nothing"));
        }
        TextTable bands = new TextTable(List.of(Messages.get("column.band"), Messages.get("column.share"),
                Messages.get("column.error"), Messages.get("column.interval")), 1);
        for (Map.Entry<Band, BandShare> entry : uncertainty.bands().entrySet()) {
            BandShare share = entry.getValue();
            bands.row(List.of(entry.getKey().name(), percent(share.share()) + " %", percent(share.error()) + " %",
                    Messages.get("percent.range", percent(share.low()), percent(share.high()))));
        }
        page.table(INDENT, bands);
        page.gap();
        TextTable values = new TextTable(header(), 1);
        uncertainty.values().stream().limit(verbose ? Integer.MAX_VALUE : MOST_ROWS)
                .forEach(spread -> values.row(row(spread)));
        page.table(INDENT, values);
        if (!verbose && uncertainty.values().size() > MOST_ROWS) {
            page.paragraph(INDENT, INDENT, Messages.get("text.values.more", uncertainty.values().size() - MOST_ROWS));
        }
        page.paragraph(INDENT, INDENT, Messages.get("text.uncertainty.defaults", uncertainty.uncertain(),
                uncertainty.defaults().size()));
    }

    /** Titles of the columns that tell how a number spreads. */
    static List<String> header() {
        return List.of(Messages.get("column.number"), Messages.get("column.mean"), "5 %", "25 %", "50 %", "75 %",
                "95 %", Messages.get("column.median.interval"));
    }

    /** The cells of a number. */
    static List<String> row(Spread spread) {
        List<Percentile> p = spread.percentiles();
        return List.of((spread.name() + " " + spread.unit()).strip(), Numbers.format(spread.mean()),
                number(p, 0), number(p, 1), number(p, 2), number(p, 3), number(p, 4),
                range(end(p.get(2).low()), end(p.get(2).high())));
    }

    private static String number(List<Percentile> percentiles, int k) {
        return Numbers.format(percentiles.get(k).value());
    }

    /** Two ends, so that a sign before the second is not taken for the dash between them. */
    static String range(String low, String high) {
        return Messages.get("range", low, high);
    }

    /** An end that may be unknown. */
    static String end(OptionalDouble end) {
        return end.isPresent() ? Numbers.format(end.getAsDouble()) : "?";
    }

    private static String percent(double share) {
        return Numbers.format(PERCENT * share);
    }
}
