/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a file that was cut off from one that is wrong: the parser reports either by whatever it trips over first. */
final class CutOffFiles {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z_][\\w:.-]*)");
    private static final int MARK = 3;

    private CutOffFiles() {
    }

    /** Whether the content starts like XML and does not end with the end of its first tag. */
    static boolean isCutOff(byte[] content) {
        // one char for each byte: the tags that matter here are ASCII in all encodings but UTF-16
        String text = new String(content, StandardCharsets.ISO_8859_1).strip();
        int start = text.indexOf('<');
        Matcher root = TAG.matcher(text);
        if (start < 0 || start > MARK || !root.find()) {
            return start >= 0 && start <= MARK;
        }
        boolean alone = text.indexOf('<', root.end()) < 0 && text.endsWith("/>");
        int end = text.lastIndexOf("</" + root.group(1));
        return !alone && (end < 0 || !text.endsWith(">") || text.indexOf('<', end + 1) >= 0);
    }
}
