/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;

/** Breaks text into lines. */
final class TextWrap {
    /** Text beyond it is not even looked at. */
    static final int MOST_CHARACTERS = 2000;

    private static final String ELLIPSIS = "\u2026";

    private final TextMeasure measure;

    TextWrap(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Lines of a text.
     *
     * @param lines the lines, the last one with an ellipsis where text is left out
     * @param shortened whether text is left out
     */
    record Wrapped(List<String> lines, boolean shortened) {
    }

    /** Breaks a text at line breaks and where a line would be wider than it may, at blanks if there are any. */
    Wrapped wrap(String text, Typeface face, double width, int most) {
        String plain = PlainText.of(text, MOST_CHARACTERS).strip();
        List<String> lines = new ArrayList<>();
        boolean all = text.length() <= MOST_CHARACTERS;
        for (String paragraph : plain.split("\n", most + 1)) {
            paragraph(paragraph.stripTrailing(), face, width, most + 1, lines);
        }
        if (lines.size() > most) {
            all = false;
            lines.subList(most, lines.size()).clear();
        }
        if (!all && !lines.isEmpty()) {
            lines.set(lines.size() - 1, shortened(lines.get(lines.size() - 1), face, width));
        }
        return new Wrapped(lines, !all);
    }

    private void paragraph(String text, Typeface face, double width, int most, List<String> lines) {
        String rest = text.replace('\n', ' ');
        while (lines.size() < most) {
            int end = fitting(rest, face, width);
            if (end >= rest.length()) {
                lines.add(rest);
                return;
            }
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
    }

    /** How many characters fit, at least one. */
    private int fitting(String text, Typeface face, double width) {
        if (text.length() * face.size() * 0.2 <= width && measure.width(text, face) <= width) {
            return text.length();
        }
        double used = 0;
        for (int i = 0; i < text.length();) {
            int size = Character.charCount(text.codePointAt(i));
            used += measure.width(text.substring(i, i + size), face);
            if (used > width && i > 0) {
                return i;
            }
            i += size;
        }
        return text.length();
    }

    private String shortened(String line, Typeface face, double width) {
        int end = Math.min(line.length(), fitting(line, face, width - measure.width(ELLIPSIS, face)));
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
