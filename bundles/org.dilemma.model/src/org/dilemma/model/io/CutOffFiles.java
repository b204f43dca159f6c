/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a file that was cut off from one that is wrong: the parser reports either by whatever it trips over first. */
final class CutOffFiles {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z_][\\w:.-]*)");

    private CutOffFiles() {
    }

    /** Whether the content starts like XML and does not end with the end of its first tag. */
    static boolean isCutOff(byte[] content) {
        // one char for each byte: the tags that matter here are ASCII in all encodings but UTF-16
        String text = new String(content, StandardCharsets.ISO_8859_1).strip();
        int start = text.indexOf('<');
        if (start < 0 || start > 3) { // a byte order mark may stand before it
            return false;
        }
        Matcher root = TAG.matcher(text);
        if (!root.find()) {
            return true;
        }
        boolean alone = text.indexOf('<', root.end()) < 0 && text.endsWith("/>");
        return !alone && !text.matches("(?s).*</" + Pattern.quote(root.group(1)) + "\\s*>");
    }
}
