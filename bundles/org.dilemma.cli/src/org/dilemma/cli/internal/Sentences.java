/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

/** Puts what is wrong and how to mend it side by side. */
final class Sentences {
    private Sentences() {
    }

    /**
     * Two sentences, each with one full stop, whether it came with one or not.
     *
     * @param what what is wrong
     * @param remedy how to mend it, possibly empty
     */
    static String join(String what, String remedy) {
        return (end(what) + " " + end(remedy)).strip();
    }

    private static String end(String sentence) {
        String text = sentence.strip();
        return text.isEmpty() || text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
