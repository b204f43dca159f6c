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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.expression.ProblemSink;

/** Collects what went wrong while a diagram was made, and prints each of it once. */
final class DiagramProblems implements ProblemSink, AutoCloseable {
    private static final int MOST = 20;

    /** What fails when a diagram is made, and what the check of the specification had to say of it before. */
    private static final Map<String, String> FORETOLD = Map.of("class-missing", "service-class-missing",
            "class-unusable", "service-class-unusable", "service-unknown", "service-missing", "service-signature",
            "service-parameters", "feature-unknown", "feature-missing", "variable-unknown", "variable-missing");

    private final PrintStream err;
    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<Told> told = new HashSet<>();

    DiagramProblems(PrintStream err) {
        this.err = err;
    }

    @Override
    public void report(Problem problem) {
        told.add(new Told(problem.code(), problem.place()));
        boolean foretold = told.contains(new Told(FORETOLD.get(problem.code()), problem.place()));
        if (problem.severity() != Problem.Severity.INFO && !foretold) {
            lines.add(problem.toString());
        }
    }

    void report(List<Problem> problems) {
        problems.forEach(this::report);
    }

    /** A kind of problem at its place. */
    private record Told(String code, Place place) {
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
