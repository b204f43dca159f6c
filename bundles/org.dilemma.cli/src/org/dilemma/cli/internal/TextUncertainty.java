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
import java.util.Optional;
import java.util.OptionalDouble;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.uncertainty.BandShare;
import org.dilemma.analysis.uncertainty.Factor;
import org.dilemma.analysis.uncertainty.Percentile;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.SobolIndex;
import org.dilemma.analysis.uncertainty.Spread;
import org.dilemma.analysis.uncertainty.Swing;
import org.dilemma.analysis.uncertainty.Uncertainty;

/** How sure a verdict is, for people: the draws, and the estimates that the verdict hangs on. */
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

    /** Bands and numbers of the draws; nothing where nothing was drawn. */
    void print(Uncertainty uncertainty) {
        if (uncertainty.bands().isEmpty()) {
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
            bands.row(List.of(entry.getKey().name(), percent(share.share()), percent(share.error()),
                    percent(share.low()) + " - " + percent(share.high())));
        }
        page.table(INDENT, bands);
        page.gap();
        TextTable values = new TextTable(List.of(Messages.get("column.number"), Messages.get("column.mean"), "5 %",
                "25 %", "50 %", "75 %", "95 %", Messages.get("column.median.interval")), 1);
        uncertainty.values().stream().limit(verbose ? Integer.MAX_VALUE : MOST_ROWS)
                .forEach(spread -> values.row(row(spread)));
        page.table(INDENT, values);
        page.paragraph(INDENT, INDENT, Messages.get("text.uncertainty.defaults", uncertainty.uncertain(),
                uncertainty.defaults().size()));
    }

    private static List<String> row(Spread spread) {
        List<Percentile> p = spread.percentiles();
        return List.of((spread.name() + " " + spread.unit()).strip(), Numbers.format(spread.mean()),
                number(p, 0), number(p, 1), number(p, 2), number(p, 3), number(p, 4),
                end(p.get(2).low()) + " - " + end(p.get(2).high()));
    }

    private static String number(List<Percentile> percentiles, int k) {
        return Numbers.format(percentiles.get(k).value());
    }

    private static String end(OptionalDouble end) {
        return end.isPresent() ? Numbers.format(end.getAsDouble()) : "?";
    }

    /** Tornado and indices in one table, the estimate with the greatest swing first. */
    void print(Sensitivity sensitivity) {
        page.heading(Messages.get("text.sensitivity"));
        if (sensitivity.factors().isEmpty()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.sensitivity.nothing"));
            return;
        }
        String number = sensitivity.number().orElse("");
        TextTable table = new TextTable(List.of(Messages.get("column.estimate"),
                Messages.get("column.range"), number, Messages.get("column.band"),
                Messages.get("column.first", number), Messages.get("column.total", number),
                Messages.get("column.total", Messages.get("column.band"))), 2);
        int shown = verbose ? sensitivity.factors().size() : Math.min(MOST_ROWS, sensitivity.factors().size());
        for (int f = 0; f < shown; f++) {
            table.row(row(sensitivity.factors().get(f), sensitivity.tornado().get(f)));
        }
        page.table(INDENT, table);
        if (shown < sensitivity.factors().size()) {
            page.paragraph(INDENT, INDENT,
                    Messages.get("text.sensitivity.more", sensitivity.factors().size() - shown));
        }
        page.paragraph(INDENT, INDENT, Messages.get("text.sensitivity.how", sensitivity.base()));
    }

    private static List<String> row(Factor factor, Swing swing) {
        String first = factor.number().map(i -> index(i.first(), i.firstLow(), i.firstHigh())).orElse("");
        if (factor.parameters().size() > 1) {
            return List.of(Messages.get("text.sensitivity.group", factor.parameters().size()), "", "", "", first,
                    total(factor.number()), total(factor.band()));
        }
        return List.of(name(swing.parameter()), Numbers.format(swing.low()) + " - " + Numbers.format(swing.high()),
                end(swing.numberAtLow()) + " - " + end(swing.numberAtHigh()),
                swing.steps() == 0 ? swing.bandAtLow().name() : swing.bandAtLow() + " - " + swing.bandAtHigh(), first,
                total(factor.number()), total(factor.band()));
    }

    private static String total(Optional<SobolIndex> index) {
        return index.map(i -> index(i.total(), i.totalLow(), i.totalHigh())).orElse("");
    }

    private static String index(double value, double low, double high) {
        return Numbers.format(value, 2) + " \u00b1 " + Numbers.format((high - low) / 2, 1);
    }

    private static String name(Parameter parameter) {
        return parameter.element().label() + " " + parameter.feature();
    }

    private static String percent(double share) {
        return Numbers.format(PERCENT * share) + " %";
    }
}
