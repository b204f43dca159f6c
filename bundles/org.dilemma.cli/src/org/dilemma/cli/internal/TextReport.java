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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dilemma.analysis.DefaultUsed;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorResult;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.validation.IssueLevel;

/** Results for people on a terminal: the verdict first, then what it rests on. */
final class TextReport implements EvaluationReport {
    private static final String INDENT = "  ";

    private final TextPage page;
    private final boolean verbose;
    private boolean started;

    TextReport(PrintStream out, boolean verbose) {
        this.page = new TextPage(out);
        this.verbose = verbose;
    }

    @Override
    public void add(EvaluatedFile result) {
        if (started) {
            page.gap();
            page.line("-".repeat(TextPage.width(result.input().file())));
        }
        started = true;
        page.line(result.evaluation().title().isBlank() ? Messages.get("text.untitled")
                : result.evaluation().title());
        page.line(result.input().file());
        result.evaluation().verdict().ifPresentOrElse(new TextVerdict(page, verbose, names(result))::print,
                () -> page.heading(Messages.get("text.no-verdict")));
        new TextUncertainty(page, verbose).print(result.drawn().uncertainty());
        result.drawn().values().forEach(new TextValues(page, verbose)::print);
        result.drawn().sensitivity().ifPresent(new TextSensitivity(page, verbose)::print);
        new StoryText(page, verbose).print(result.story(), result.evaluation().verdict());
        for (EvaluatorResult evaluator : result.evaluation().results()) {
            new TextEvaluator(page, verbose).print(evaluator);
        }
        defaults(result.evaluation().defaultsUsed());
        int warnings = result.input().issues(IssueLevel.WARNING).size();
        if (warnings > 0) {
            page.line(Messages.get("text.warnings", warnings));
        }
    }

    private static Map<String, String> names(EvaluatedFile result) {
        return result.evaluation().results().stream().map(EvaluatorResult::info)
                .collect(Collectors.toMap(EvaluatorInfo::id, EvaluatorInfo::name, (first, second) -> first));
    }

    private void defaults(List<DefaultUsed> defaults) {
        page.gap();
        if (defaults.isEmpty()) {
            page.line(Messages.get("text.defaults.none"));
            return;
        }
        page.line(Messages.get(verbose ? "text.defaults.list" : "text.defaults", defaults.size()));
        if (verbose) {
            TextTable table = new TextTable(List.of(Messages.get("column.element"), Messages.get("column.feature"),
                    Messages.get("column.value"), Messages.get("column.unit")), 2);
            defaults.forEach(d -> table.row(List.of(d.element().label(), d.feature(), Numbers.format(d.value()),
                    d.unit())));
            page.table(INDENT, table);
        }
    }
}
