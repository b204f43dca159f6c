/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.util.regex.Pattern;

/** The text of a Java file without what is no code. */
final class JavaCode {

    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'|//[^\n]*|/\\*[\\s\\S]*?\\*/");

    private JavaCode() {
    }

    /** The source without comments, texts and characters; every line stays on its line. */
    static String of(String source) {
        return NO_CODE.matcher(source).replaceAll(match -> match.group().replaceAll("[^\n]", ""));
    }

    /** The number of the line, from one, that an offset into the code lies on. */
    static long lineAt(String code, int offset) {
        return code.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
