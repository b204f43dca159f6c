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
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.comparison.Comparison;
import org.dilemma.analysis.comparison.ComparisonText;
import org.dilemma.analysis.comparison.InputDifference;
import org.dilemma.analysis.comparison.ValueDifference;
import org.dilemma.analysis.text.Numbers;

/** A comparison for people on a terminal. */
final class ComparisonPage {
    private static final String INDENT = "  ";
    private static final int MOST_VALUES = 20;
    private static final int FIRST_VALUE = 2;

    private final TextPage page;
    private final boolean verbose;

    ComparisonPage(TextPage page, boolean verbose) {
        this.page = page;
        this.verbose = verbose;
    }

    void print(Comparison comparison) {
        page.line(Messages.get("compare.title", comparison.before(), comparison.after()));
        page.gap();
        if (comparison.isEmpty()) {
            page.line(Messages.get("compare.same"));
            return;
        }
        ComparisonText.of(comparison).stream().map(Finding::text)
                .forEach(sentence -> page.paragraph(INDENT + "- ", INDENT + INDENT, sentence));
        if (verbose && !comparison.inputs().isEmpty()) {
            inputs(comparison.inputs());
        }
        if (!comparison.values().isEmpty()) {
            values(comparison.values());
        }
    }

    private void inputs(List<InputDifference> inputs) {
        page.heading(Messages.get("compare.inputs"));
        TextTable table = new TextTable(List.of(Messages.get("column.element"), Messages.get("column.feature"),
                Messages.get("column.before"), Messages.get("column.after")), FIRST_VALUE);
        inputs.forEach(input -> table.row(List.of(input.element().label(), input.feature(), input.before().text(),
                input.after().text())));
        page.table(INDENT, table);
    }

    private void values(List<ValueDifference> values) {
        page.heading(Messages.get("compare.values"));
        int shown = verbose ? values.size() : Math.min(MOST_VALUES, values.size());
        TextTable table = new TextTable(List.of(Messages.get("column.evaluator"), Messages.get("column.value"),
                Messages.get("column.before"), Messages.get("column.after")), FIRST_VALUE);
        values.stream().limit(shown).forEach(value -> table.row(List.of(shortId(value.evaluator()), value.name(),
                text(value.before()), text(value.after()))));
        page.table(INDENT, table);
        if (shown < values.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.values.more", values.size() - shown));
        }
    }

    /** The last part of an id, which tells the evaluators of one plug-in apart; the whole of it when verbose. */
    private String shortId(String id) {
        return verbose ? id : id.substring(id.lastIndexOf('.') + 1);
    }

    private static String text(Optional<Quantity> quantity) {
        return quantity.map(q -> (Numbers.format(q.value()) + " " + q.unit()).strip()).orElse("");
    }
}
