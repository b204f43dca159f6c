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
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;

/** A line for each issue, and one that counts them. */
final class TextValidationReport implements ValidationReport {
    private final PrintStream out;

    TextValidationReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(ScenarioInput input) {
        IssueLines lines = new IssueLines(input.file());
        for (Issue issue : input.issues()) {
            out.println(lines.lineWithLevel(issue) + " [" + issue.code() + "]");
        }
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
