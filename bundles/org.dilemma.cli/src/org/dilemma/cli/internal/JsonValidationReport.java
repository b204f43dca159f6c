/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;

/**
 * Issues as JSON, one object for each file: indented when there is one file only, otherwise one object a line. Keys:
 * {@code schema} (1), {@code tool} ({@code version}), {@code file}, {@code issues} (each with {@code code},
 * {@code level} (ERROR, WARNING, INFO), {@code element}, {@code feature} or {@code null}, {@code line} or {@code null},
 * {@code text}), and {@code counts} ({@code errors}, {@code warnings}, {@code infos}). A file that cannot be read has
 * the one error {@code file.unreadable}.
 */
final class JsonValidationReport implements ValidationReport {
    private final PrintStream out;
    private final String version;
    private final boolean single;

    JsonValidationReport(PrintStream out, String version, boolean single) {
        this.out = out;
        this.version = version;
        this.single = single;
    }

    @Override
    public void add(ScenarioInput input) {
        ObjectNode document = Json.document(version).put("file", input.file());
        IssueJson.addAll(document.putArray("issues"), input.issues());
        print(document, input.issues().stream().map(Issue::level).toList());
    }

    @Override
    public void unreadable(String file, UnreadableFileException problem) {
        ObjectNode document = Json.document(version).put("file", file);
        IssueJson.addUnreadable(document.putArray("issues"), problem);
        print(document, List.of(IssueLevel.ERROR));
    }

    private void print(ObjectNode document, List<IssueLevel> levels) {
        document.putObject("counts").put("errors", count(levels, IssueLevel.ERROR))
                .put("warnings", count(levels, IssueLevel.WARNING)).put("infos", count(levels, IssueLevel.INFO));
        Json.print(out, document, single);
    }

    private static long count(List<IssueLevel> levels, IssueLevel level) {
        return levels.stream().filter(level::equals).count();
    }
}
