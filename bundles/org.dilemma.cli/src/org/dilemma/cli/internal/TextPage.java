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

/** Prints lines and paragraphs for a terminal of ordinary width. Whatever is printed is made safe first. */
final class TextPage {
    private static final int WIDTH = 96;

    private final PrintStream out;

    TextPage(PrintStream out) {
        this.out = out;
    }

    /** One line, however long. */
    void line(String text) {
        print("", Printable.line(text));
    }

    /** A table, moved to the right. */
    void table(String indent, TextTable table) {
        table.lines().forEach(line -> print(indent, line));
    }

    /** An empty line. */
    void gap() {
        out.print('\n');
    }

    /** A heading, with an empty line before it. */
    void heading(String text) {
        gap();
        line(text);
    }

    /**
     * A paragraph, wrapped between words.
     *
     * @param first what stands before the first line, for instance a bullet
     * @param rest what stands before the other lines, as wide as {@code first}
     * @param text the words
     */
    void paragraph(String first, String rest, String text) {
        StringBuilder line = new StringBuilder();
        String indent = first;
        for (String word : Printable.line(text).split(" ")) {
            if (line.length() > 0 && indent.length() + width(line) + 1 + width(word) > WIDTH) {
                print(indent, line.toString());
                line.setLength(0);
                indent = rest;
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        print(indent, line.toString());
    }

    /** Number of characters as a person counts them, for text without double-wide ones. */
    static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private void print(String indent, String text) {
        out.print((indent + text).stripTrailing());
        out.print('\n');
    }
}
