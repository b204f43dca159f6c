/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double GREATEST_PLAIN = 1e9;

    private Numbers() {
    }

    /**
     * A number with three significant digits, at most; without exponent where it stays short.
     *
     * @param value a finite number
     * @return the text, with a decimal point
     */
    public static String format(double value) {
        return format(value, 3);
    }

    /**
     * A number with some significant digits, at most; without exponent where it stays short. Digits before the decimal
     * point are never cut off.
     *
     * @param value a finite number
     * @param digits significant digits, at least 1
     * @return the text, with a decimal point
     */
    public static String format(double value, int digits) {
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < SMALLEST_PLAIN || size >= GREATEST_PLAIN) {
            return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
        }
        if (value == Math.rint(value)) {
            return Long.toString((long) value); // all digits before the point are kept
        }
        int before = (int) Math.floor(Math.log10(size)) + 1;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(Math.max(0, digits - before), RoundingMode.HALF_EVEN);
        String text = rounded.stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
