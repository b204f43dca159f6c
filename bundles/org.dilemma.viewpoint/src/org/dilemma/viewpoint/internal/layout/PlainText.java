/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

/** Text of labels without what cannot be shown or written. */
public final class PlainText {

    private PlainText() {
    }

    /**
     * Text of one or more lines: line breaks stay, tabulators become blanks, other control characters, lone surrogates
     * and characters that XML cannot hold go.
     *
     * @param text any text
     * @param most number of characters after which it is cut
     */
    public static String of(String text, int most) {
        int length = Math.min(text.length(), most);
        if (isPlain(text, length)) {
            return length == text.length() ? text : text.substring(0, length);
        }
        StringBuilder result = new StringBuilder(length);
        for (int i = 0; i < length;) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == 0x85 || c == 0xa0) {
                result.append(' ');
            } else if (c == '\n' || c == 0x2028 || c == 0x2029 || c == '\r'
                    && (i >= length || text.charAt(i) != '\n')) {
                result.append('\n');
            } else if (isShown(c)) {
                result.appendCodePoint(c);
            }
        }
        return result.toString();
    }

    private static boolean isPlain(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Overrides of the direction of writing could make a label read as another one: they go as well. */
    private static boolean isShown(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return type != Character.CONTROL && type != Character.SURROGATE && c != 0xfffe && c != 0xffff && !turns;
    }
}
