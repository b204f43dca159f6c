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
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorResult;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.text.Numbers;

/** One evaluator in a report for people: its standing, numbers, answered checklist and findings. */
final class TextEvaluator {
    private static final String INDENT = "  ";
    private static final int MOST_VALUES = 8;
    private static final int MOST_FINDINGS = 10;

    private final TextPage page;
    private final boolean verbose;

    TextEvaluator(TextPage page, boolean verbose) {
        this.page = page;
        this.verbose = verbose;
    }

    /** Prints the evaluator; of the one that gave the verdict, only what was not told with the verdict. */
    void print(EvaluatorResult result) {
        EvaluatorInfo info = result.info();
        String title = Messages.get("text.evaluator", info.name(),
                Messages.get("standing." + result.standing().name()));
        page.heading(result.result().band().map(band -> title + ": " + band.name()).orElse(title));
        if (verbose) {
            info.citations().forEach(citation -> page.paragraph(INDENT, INDENT + INDENT, citation));
        }
        Optional<Verdict> told = result.result().verdict();
        if (verbose || told.isEmpty()) {
            values(List.copyOf(result.result().values().entrySet()));
        }
        new TextChecklist(page).print(result.result().checklist());
        findings(result.result().findings().stream()
                .filter(finding -> told.map(Verdict::rule).filter(finding.text()::equals).isEmpty()).toList());
    }

    private void findings(List<Finding> findings) {
        int shown = verbose ? findings.size() : Math.min(MOST_FINDINGS, findings.size());
        findings.subList(0, shown).forEach(this::finding);
        if (shown < findings.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.findings.more", findings.size() - shown));
        }
    }

    private void values(List<Map.Entry<String, Quantity>> values) {
        if (values.isEmpty()) {
            return;
        }
        int shown = verbose ? values.size() : Math.min(MOST_VALUES, values.size());
        int widest = values.subList(0, shown).stream().mapToInt(v -> TextPage.width(v.getKey())).max().orElse(0);
        for (Map.Entry<String, Quantity> value : values.subList(0, shown)) {
            String name = Printable.line(value.getKey());
            String gap = " ".repeat(widest - TextPage.width(name) + INDENT.length());
            String number = Numbers.format(value.getValue().value());
            page.paragraph(INDENT + name + gap, INDENT, number + " " + value.getValue().unit());
        }
        if (shown < values.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("text.values.more", values.size() - shown));
        }
    }

    private void finding(Finding finding) {
        String bullet = finding.severity() == Severity.WARNING ? "! " : "- ";
        page.paragraph(INDENT + bullet, INDENT + INDENT, finding.text());
    }
}
