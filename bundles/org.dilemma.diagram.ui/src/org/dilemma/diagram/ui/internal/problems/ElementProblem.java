/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.problems;

import java.util.Optional;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.viewpoint.validation.Violation;

/**
 * Something that is wrong with what an element of a diagram shows.
 *
 * @param level how grave it is
 * @param text what is wrong, and how to mend it where that is known
 * @param issue the issue of the model; empty where a rule of the notation is not kept
 * @param violation the rule that is not kept; empty where it is an issue of the model
 */
public record ElementProblem(IssueLevel level, String text, Optional<Issue> issue,
        Optional<Violation> violation) {

    static ElementProblem of(Issue issue) {
        return new ElementProblem(issue.level(), (issue.message() + " " + issue.remedy()).strip(), Optional.of(issue),
                Optional.empty());
    }

    static ElementProblem of(Violation violation) {
        String message = violation.message().strip();
        return new ElementProblem(level(violation), message.isEmpty() ? violation.ruleName() : message,
                Optional.empty(), Optional.of(violation));
    }

    private static IssueLevel level(Violation violation) {
        return switch (violation.level()) {
            case "ERROR" -> IssueLevel.ERROR;
            case "WARNING" -> IssueLevel.WARNING;
            default -> IssueLevel.INFO;
        };
    }
}
