/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;

/** Compares what a case gave with what it should give. */
final class Comparison {
    private final List<String> expected;
    private final List<String> actual;

    Comparison(String expected, String actual) {
        this.expected = expected.lines().toList();
        this.actual = actual.lines().toList();
    }

    boolean isStrictlyEqual() {
        return expected.equals(actual);
    }

    /** Whether the sections agree without regard to order, numbers of views, classes of exceptions, null labels. */
    boolean isLenientlyEqual() {
        return isStrictlyEqual() || new Renaming(Sections.of(expected), Sections.of(actual)).exists();
    }

    /** The lines that differ: those that are missing, then those that are too much. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        int begin = 0;
        while (begin < Math.min(expected.size(), actual.size()) && expected.get(begin).equals(actual.get(begin))) {
            begin++;
        }
        List<String> missing = new ArrayList<>(expected.subList(begin, expected.size()));
        List<String> extra = new ArrayList<>(actual.subList(begin, actual.size()));
        actual.subList(begin, actual.size()).forEach(missing::remove);
        expected.subList(begin, expected.size()).forEach(extra::remove);
        missing.forEach(line -> differences.add("- " + line));
        extra.forEach(line -> differences.add("+ " + line));
        if (differences.isEmpty() && !isStrictlyEqual()) {
            differences.add("order differs from line " + (begin + 1) + ": " + expected.get(begin));
        }
        return differences;
    }
}
