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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.expression.ProblemSink;

/** Collects what went wrong while a diagram was made, and prints each of it once. */
final class DiagramProblems implements ProblemSink, AutoCloseable {
    private static final int MOST = 20;

    private final PrintStream err;
    private final Set<String> lines = new LinkedHashSet<>();

    DiagramProblems(PrintStream err) {
        this.err = err;
    }

    @Override
    public void report(Problem problem) {
        if (problem.severity() != Problem.Severity.INFO) {
            lines.add(problem.toString());
        }
    }

    void report(List<Problem> problems) {
        problems.forEach(this::report);
    }

    /** Prints them. */
    @Override
    public void close() {
        lines.stream().limit(MOST).forEach(line -> err.println(Printable.line(line)));
        if (lines.size() > MOST) {
            err.println(Messages.get("diagram.problems.more", lines.size() - MOST));
        }
    }
}
