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
import java.util.Optional;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.uncertainty.Factor;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.SobolIndex;
import org.dilemma.analysis.uncertainty.Swing;

/** The estimates that a verdict hangs on, for people: a tornado, and below it the shares of the variance. */
final class TextSensitivity {
    private static final String INDENT = "  ";
    private static final int MOST_ROWS = 15;

    private final TextPage page;
    private final boolean verbose;

    TextSensitivity(TextPage page, boolean verbose) {
        this.page = page;
        this.verbose = verbose;
    }

    /** Two tables, since one would be wider than a terminal; in both the estimate with the greatest swing first. */
    void print(Sensitivity sensitivity) {
        page.heading(Messages.get("text.sensitivity"));
        if (sensitivity.reason().isPresent()) {
            page.paragraph(INDENT, INDENT, sensitivity.reason().get());
            return;
        }
        if (sensitivity.factors().isEmpty()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.sensitivity.nothing"));
            return;
        }
        String number = sensitivity.number().orElse("");
        int shown = verbose ? sensitivity.factors().size() : Math.min(MOST_ROWS, sensitivity.factors().size());
        tornado(number, sensitivity.tornado().subList(0, Math.min(shown, sensitivity.tornado().size())));
        page.gap();
        shares(number, sensitivity.factors().subList(0, shown), sensitivity.base());
        if (shown < sensitivity.factors().size()) {
            page.paragraph(INDENT, INDENT,
                    Messages.get("text.sensitivity.more", sensitivity.factors().size() - shown));
        }
    }

    private void tornado(String number, List<Swing> swings) {
        TextTable table = new TextTable(List.of(Messages.get("column.estimate"), Messages.get("column.range"), number,
                Messages.get("column.band")), 2);
        swings.forEach(swing -> table.row(row(swing)));
        page.table(INDENT, table);
        page.paragraph(INDENT, INDENT, Messages.get("text.sensitivity.swing"));
    }

    private static List<String> row(Swing swing) {
        String low = swing.bandAtLow().name();
        return List.of(name(swing.parameter()),
                TextUncertainty.range(Numbers.format(swing.low()), Numbers.format(swing.high())),
                TextUncertainty.range(TextUncertainty.end(swing.numberAtLow()),
                        TextUncertainty.end(swing.numberAtHigh())),
                swing.steps() == 0 ? low : TextUncertainty.range(low, swing.bandAtHigh().name()));
    }

    private void shares(String number, List<Factor> factors, int base) {
        TextTable table = new TextTable(List.of(Messages.get("column.estimate"),
                Messages.get("column.first", number), Messages.get("column.total", number),
                Messages.get("column.total", Messages.get("column.band"))), 1);
        factors.forEach(factor -> table.row(row(factor)));
        page.table(INDENT, table);
        page.paragraph(INDENT, INDENT, Messages.get("text.sensitivity.how", base));
    }

    private static List<String> row(Factor factor) {
        String name = factor.parameters().size() > 1
                ? Messages.get("text.sensitivity.group", factor.parameters().size())
                : name(factor.parameters().get(0));
        return List.of(name, factor.number().map(i -> index(i.first(), i.firstLow(), i.firstHigh())).orElse(""),
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
}
