/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report;

/**
 * A piece of text.
 *
 * @param text the text, untrusted
 * @param style how it is set off
 * @param target the id of a section, table, figure or reference to which it leads; empty for none
 */
public record Span(String text, Style style, String target) {

    /** How text is set off. */
    public enum Style {
        /** Not at all. */
        PLAIN,
        /** Strongly. */
        STRONG,
        /** Slightly. */
        EMPHASIS,
        /** As a remark that may be skipped. */
        NOTE
    }

    /**
     * Plain text.
     *
     * @param text the text
     * @return the piece
     */
    public static Span of(String text) {
        return new Span(text, Style.PLAIN, "");
    }

    /**
     * Text that leads somewhere.
     *
     * @param text the text
     * @param target the id to which it leads
     * @return the piece
     */
    public static Span link(String text, String target) {
        return new Span(text, Style.PLAIN, target);
    }
}
