/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.util.regex.Pattern;

/** Numbers as people and other programs write them; Java alone would also take hexadecimals, type suffixes and NaN. */
final class FiniteNumbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private FiniteNumbers() {
    }

    /** Whether the text is a decimal number that a double can hold. */
    static boolean isFinite(String text) {
        String number = text.strip();
        return DECIMAL.matcher(number).matches() && Double.isFinite(Double.parseDouble(number));
    }
}
