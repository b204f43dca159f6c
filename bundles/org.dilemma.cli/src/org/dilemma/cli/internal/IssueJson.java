/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dilemma.model.Labels;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.eclipse.emf.ecore.ENamedElement;

/** Issues as JSON. */
final class IssueJson {
    private IssueJson() {
    }

    /** The warnings among the issues. */
    static void addWarnings(ArrayNode nodes, List<Issue> issues) {
        issues.stream().filter(issue -> issue.level() == IssueLevel.WARNING)
                .forEach(issue -> fill(nodes.addObject().put("code", issue.code()), issue));
    }

    /** All issues, with their level. */
    static void addAll(ArrayNode nodes, List<Issue> issues) {
        issues.forEach(issue -> fill(
                nodes.addObject().put("code", issue.code()).put("level", issue.level().name()), issue));
    }

    /** A file that cannot be read, as the only issue that can be told about it. */
    static void addUnreadable(ArrayNode nodes, UnreadableFileException problem) {
        ObjectNode node = nodes.addObject().put("code", "file.unreadable").put("level", IssueLevel.ERROR.name())
                .put("element", problem.element()).putNull("feature");
        putLine(node, problem.line());
        node.put("text", problem.text());
    }

    private static void fill(ObjectNode node, Issue issue) {
        node.put("element", Labels.of(issue.element()));
        node.put("feature", issue.feature().map(ENamedElement::getName).orElse(null));
        putLine(node, IssuePlace.line(issue));
        node.put("text", Sentences.join(issue.message(), issue.remedy()));
    }

    private static void putLine(ObjectNode node, int line) {
        node.put("line", line > 0 ? Integer.valueOf(line) : null);
    }
}
