/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers with three significant digits. */
final class Rounded {

    private Rounded() {
    }

    /**
     * Writes a number.
     *
     * @param value a finite number
     * @return its text
     */
    static String of(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value, new MathContext(3));
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e6 ? rounded.stripTrailingZeros().toPlainString() : rounded.toString();
    }
}
