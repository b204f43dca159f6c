/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

/** Keeps spreadsheets from taking text for a formula and running it. */
final class SpreadsheetText {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private SpreadsheetText() {
    }

    /**
     * A text that a spreadsheet shows as text.
     *
     * @param text any text; not for numbers, which are safe as they are
     * @return the same with an apostrophe in front where it would be taken for a formula
     */
    static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
