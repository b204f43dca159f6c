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
import java.util.stream.Collectors;
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.Contribution;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.text.Numbers;

/** The verdict in a report for people: band and model, the story behind them, blocs and pairs. */
final class TextVerdict {
    private static final String INDENT = "  ";
    private static final String BULLET = "- ";
    private static final int MOST_ROWS = 20;

    private final TextPage page;
    private final boolean verbose;
    private final Map<String, String> evaluators;

    /** Starts on a page; evaluators are named by id. */
    TextVerdict(TextPage page, boolean verbose, Map<String, String> evaluators) {
        this.page = page;
        this.verbose = verbose;
        this.evaluators = evaluators;
    }

    void print(Verdict verdict) {
        page.heading(Messages.get("text.verdict", verdict.band().name()));
        page.line(Messages.get("text.model", verdict.model().name()));
        page.line(Messages.get("text.confidence", verdict.confidence().name()));
        page.line(Messages.get("text.limits"));
        page.gap();
        page.paragraph("", "", verdict.summary());
        page.heading(Messages.get("text.rule"));
        page.paragraph(INDENT, INDENT, verdict.rule());
        verdict.explanation().forEach(sentence -> page.paragraph(INDENT + BULLET, INDENT + INDENT, sentence.text()));
        contributions(verdict.contributions());
        blocs(verdict.blocs());
        dyads(verdict.dyads());
    }

    private void contributions(List<Contribution> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.heading(Messages.get("text.contributions"));
        for (Contribution step : steps) {
            String moved = step.before() == step.after() ? step.after().name()
                    : Messages.get("text.contribution.step", step.before().name(), step.after().name());
            page.paragraph(INDENT + BULLET, INDENT + INDENT,
                    Messages.get("text.contribution", moved, step.text(),
                            evaluators.getOrDefault(step.evaluator(), step.evaluator())));
        }
    }

    private void blocs(List<BlocVerdict> blocs) {
        if (blocs.isEmpty()) {
            return;
        }
        page.heading(Messages.get("text.blocs"));
        TextTable table = new TextTable(List.of(Messages.get("column.bloc"), Messages.get("column.other"),
                Messages.get("column.band"), Messages.get("column.model"),
                Messages.get("column.loop-gain")), 4);
        int shown = verbose ? blocs.size() : Math.min(MOST_ROWS, blocs.size());
        blocs.subList(0, shown).forEach(bloc -> table.row(List.of(states(bloc.first()), states(bloc.second()),
                bloc.band().name(), bloc.model().name(), Numbers.format(bloc.loopGain()))));
        page.table(INDENT, table);
        if (shown < blocs.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.blocs.more", blocs.size() - shown));
        }
    }

    private static String states(List<ElementRef> states) {
        return states.stream().map(ElementRef::label).collect(Collectors.joining(" + "));
    }

    private void dyads(List<DyadVerdict> dyads) {
        if (dyads.isEmpty()) {
            return;
        }
        int shown = verbose ? dyads.size() : Math.min(MOST_ROWS, dyads.size());
        page.heading(Messages.get("text.dyads"));
        page.table(INDENT, new DyadTable(dyads.subList(0, shown)).table());
        if (shown < dyads.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.dyads.more", dyads.size() - shown));
        }
    }
}
