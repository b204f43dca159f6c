/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.io.IOException;
import java.util.List;

/** A scenario that cannot be read: where, what is wrong, and how to mend it. The file is unchanged. */
public final class ScenarioReadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param file the file as the user named it
     * @param problems what is wrong, at least one, in the order of the file
     */
    public ScenarioReadException(String file, List<Problem> problems) {
        super(describe(file, problems.get(0)) + more(problems.size() - 1));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param line line in the file, counted from 1; 0 when unknown
     * @param element label of the element, empty when unknown
     * @param problem what is wrong, a full sentence
     * @param remedy how to mend it, a full sentence
     */
    public record Problem(int line, String element, String problem, String remedy) {
    }

    private static String describe(String file, Problem problem) {
        return file + (problem.line() > 0 ? ":" + problem.line() : "") + ": "
                + (problem.element().isEmpty() ? "" : problem.element() + ": ") + problem.problem() + " "
                + problem.remedy();
    }

    private static String more(int others) {
        return others == 0 ? "" : " " + Messages.get("more.problems", String.valueOf(others));
    }

    /**
     * The file.
     *
     * @return its name as the user gave it
     */
    public String file() {
        return file;
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Line of the first problem.
     *
     * @return counted from 1; 0 when unknown
     */
    public int line() {
        return problems.get(0).line();
    }

    /**
     * Element of the first problem.
     *
     * @return its label, empty when unknown
     */
    public String element() {
        return problems.get(0).element();
    }

    /**
     * The first problem.
     *
     * @return a full sentence
     */
    public String problem() {
        return problems.get(0).problem();
    }

    /**
     * How to mend the first problem.
     *
     * @return a full sentence
     */
    public String remedy() {
        return problems.get(0).remedy();
    }
}
