/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads and writes numbers as the form shows them: with a decimal point, no grouping, as short as they are exact. */
public final class Numbers {

    private Numbers() {
    }

    /**
     * Reads a finite number.
     *
     * @param text what was typed
     * @return the number, or nothing where the text is none
     */
    public static OptionalDouble parse(String text) {
        String trimmed = text.strip();
        if (!trimmed.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(trimmed);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Reads a whole number.
     *
     * @param text what was typed
     * @return the number, or nothing where the text is none
     */
    public static OptionalInt parseWhole(String text) {
        String trimmed = text.strip();
        return trimmed.matches("[+-]?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(trimmed)) : OptionalInt.empty();
    }

    /**
     * Writes a number so that reading it gives the same number.
     *
     * @param value the number
     * @return its text
     */
    public static String format(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e12 ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
