/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

/** Breaks and cuts text, for boxes that are as wide as their text. */
public final class Wrap {
    private static final int WIDTH = 48;

    private Wrap() {
    }

    /**
     * Cuts a text that is too long, at a blank where there is one.
     *
     * @param text the text
     * @param longest most characters that are kept
     * @return the text, or its beginning with an ellipsis
     */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        int end = blank > 0 ? blank : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
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
