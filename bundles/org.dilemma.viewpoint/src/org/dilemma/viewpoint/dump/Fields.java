/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.dump;

/** Fields of a line, which hold neither line breaks nor tabulators. */
final class Fields {

    private Fields() {
    }

    /** A text with {@code \n} for each line break and {@code \t} for each tabulator; a null label is {@code <null>}. */
    static String of(String text) {
        return text == null ? "<null>"
                : text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\\n").replace("\t", "\\t");
    }
}
