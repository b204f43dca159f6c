/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

/** Makes text from files safe to print: a name in a scenario shall not move the cursor or break a table. */
final class Printable {
    private Printable() {
    }

    /**
     * A text as one line without control characters.
     *
     * @param text any text
     * @return the text with every run of white space and control characters as one blank
     */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]+", " ").strip();
    }
}
