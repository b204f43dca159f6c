/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import org.dilemma.model.Labels;
import org.dilemma.model.validation.Issue;

/** Issues as lines that name file, line and element: editors and people find the place from them. */
final class IssueLines {
    private final String file;

    IssueLines(String file) {
        this.file = file;
    }

    /** {@code FILE:LINE: ELEMENT: what. How to mend.} */
    String line(Issue issue) {
        return Printable.line(Messages.get("issue.line", place(issue), Labels.of(issue.element()), text(issue)));
    }

    /** The same with the level in front of the element, for issues that do not stop the evaluation. */
    String lineWithLevel(Issue issue) {
        return Printable.line(Messages.get("issue.line.level", place(issue), level(issue),
                Labels.of(issue.element()), text(issue)));
    }

    private static String text(Issue issue) {
        return Sentences.join(issue.message(), issue.remedy());
    }

    private static String level(Issue issue) {
        return Messages.get("level." + issue.level().name());
    }

    private String place(Issue issue) {
        int line = IssuePlace.line(issue);
        return line > 0 ? file + ":" + line : file;
    }
}
