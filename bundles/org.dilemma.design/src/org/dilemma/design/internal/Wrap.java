/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

/** Breaks text into lines, for boxes that are as wide as their text. */
public final class Wrap {
    private static final int WIDTH = 48;

    private Wrap() {
    }

    /**
     * Breaks a text at blanks.
     *
     * @param text the text
     * @return the text in lines of at most 48 characters, longer only where a word is
     */
    public static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.strip().split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
