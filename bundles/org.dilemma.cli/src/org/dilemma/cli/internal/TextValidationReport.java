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
import java.util.EnumMap;
import java.util.Map;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;

/** A line for each issue, up to a limit for each level and file, and one that counts them. */
final class TextValidationReport implements ValidationReport {
    private final PrintStream out;
    private final int most;

    /**
     * Starts a report.
     *
     * @param out where it goes
     * @param most how many issues of one level are printed for one file
     */
    TextValidationReport(PrintStream out, int most) {
        this.out = out;
        this.most = most;
    }

    @Override
    public void add(ScenarioInput input) {
        IssueLines lines = new IssueLines(input.file());
        Map<IssueLevel, Integer> counts = new EnumMap<>(IssueLevel.class);
        for (Issue issue : input.issues()) {
            if (counts.merge(issue.level(), 1, Integer::sum) <= most) {
                out.println(lines.lineWithLevel(issue) + " [" + issue.code() + "]");
            }
        }
        counts.forEach((level, count) -> {
            if (count > most) {
                out.println(Printable.line(Messages.get("validate.more." + level, input.file(), count - most)));
            }
        });
        out.println(Printable.line(Messages.get("validate.summary", input.file(), count(input, IssueLevel.ERROR),
                count(input, IssueLevel.WARNING), count(input, IssueLevel.INFO))));
    }

    @Override
    public void unreadable(String file, UnreadableFileException problem) {
        out.println(Printable.line(Messages.get("validate.unreadable", file)));
    }

    private static int count(ScenarioInput input, IssueLevel level) {
        return input.issues(level).size();
    }
}
