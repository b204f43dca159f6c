/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int UNIT = 3;

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
        inputs.forEach(input -> page.paragraph(INDENT + "- ", INDENT + INDENT, Messages.get("compare.input",
                input.element().label(), input.feature(), input.before().text(), input.after().text())));
    }

    /** A table for each evaluator, since one with the ids in it would be wider than a terminal. */
    private void values(List<ValueDifference> values) {
        page.heading(Messages.get("compare.values"));
        int shown = verbose ? values.size() : Math.min(MOST_VALUES, values.size());
        Map<String, List<ValueDifference>> byEvaluator = values.stream().limit(shown)
                .collect(Collectors.groupingBy(ValueDifference::evaluator, LinkedHashMap::new, Collectors.toList()));
        byEvaluator.forEach((evaluator, differences) -> {
            page.paragraph(INDENT, INDENT, evaluator);
            page.table(INDENT + INDENT, table(differences));
        });
        if (shown < values.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.values.more", values.size() - shown));
        }
    }

    private static TextTable table(List<ValueDifference> differences) {
        TextTable table = new TextTable(List.of(Messages.get("column.value"), Messages.get("column.before"),
                Messages.get("column.after"), ""), 1, UNIT);
        differences.forEach(difference -> table.row(List.of(difference.name(), number(difference.before()),
                number(difference.after()), unit(difference))));
        return table;
    }

    private static String number(Optional<Quantity> quantity) {
        return quantity.map(q -> Numbers.format(q.value())).orElse("");
    }

    /** The unit of both, or where they differ the one and the other. */
    private static String unit(ValueDifference difference) {
        return Stream.of(difference.before(), difference.after()).flatMap(Optional::stream).map(Quantity::unit)
                .distinct().collect(Collectors.joining(" \u2192 "));
    }
}
