/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.io.IOException;
import java.io.Writer;

/** Writes XML element by element: everything is escaped, and what XML cannot hold is left out. */
public final class XmlWriter {
    private static final int PRECISION = 100;

    private final Writer out;
    private boolean open;

    /**
     * Makes one.
     *
     * @param out takes the text; not closed
     * @throws IOException if it cannot be written
     */
    public XmlWriter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Starts an element; its attributes follow. */
    public XmlWriter start(String name) throws IOException {
        finish();
        out.write('<');
        out.write(name);
        open = true;
        return this;
    }

    /** An attribute. */
    public XmlWriter attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value);
        out.write('"');
        return this;
    }

    /** An attribute that is a number, with two decimals at most. */
    public XmlWriter attribute(String name, double value) throws IOException {
        return attribute(name, number(value));
    }

    /** Text in the present element. */
    public XmlWriter text(String text) throws IOException {
        finish();
        escape(text);
        return this;
    }

    /** Ends an element without content, or with the content that was written since. */
    public XmlWriter end(String name) throws IOException {
        if (open) {
            out.write("/>");
            open = false;
        } else {
            out.write("</");
            out.write(name);
            out.write('>');
        }
        return this;
    }

    /** A new line between elements. */
    public XmlWriter line() throws IOException {
        finish();
        out.write('\n');
        return this;
    }

    private void finish() throws IOException {
        if (open) {
            out.write('>');
            open = false;
        }
    }

    private void escape(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text, i);
            if (instead != null) {
                out.write(text, from, i - from);
                out.write(instead);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static String instead(String text, int i) {
        char c = text.charAt(i);
        if (c > '>' && c < 0x7f) {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> isXml(text, i) ? null : "";
        };
    }

    private static boolean isXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && (c < 0x7f || c > 0x9f) && c < 0xfffe;
    }

    /** A number with two decimals at most and no more than needed. */
    public static String number(double value) {
        long hundredths = Math.round(value * PRECISION);
        if (hundredths % PRECISION == 0) {
            return Long.toString(hundredths / PRECISION);
        }
        long rest = Math.abs(hundredths % PRECISION);
        String sign = hundredths < 0 ? "-" : "";
        String whole = sign + Math.abs(hundredths / PRECISION) + ".";
        return rest % 10 == 0 ? whole + rest / 10 : whole + (rest < 10 ? "0" : "") + rest;
    }
}
