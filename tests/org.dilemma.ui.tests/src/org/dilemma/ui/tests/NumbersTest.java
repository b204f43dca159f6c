/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.ui.internal.editor.form.Numbers;
import org.junit.jupiter.api.Test;

/** Numbers as the form reads and writes them. */
class NumbersTest {

    @Test
    void whatIsWrittenIsReadAsTheSameNumber() {
        for (double value : new double[] {0, 0.1, -2.5, 1e-9, 123456789.125, 1e15, 1.0 / 3, Double.MIN_VALUE}) {
            assertEquals(value, Numbers.parse(Numbers.format(value)).getAsDouble());
        }
    }

    @Test
    void onlyFiniteNumbersWithADecimalPointAreTaken() {
        for (String text : new String[] {"", "x", "0,5", "1e999", "NaN", "Infinity", "0x10", "1 000", "1d", "--1"}) {
            assertTrue(Numbers.parse(text).isEmpty(), text);
        }
        assertEquals(0.5, Numbers.parse(" .5 ").getAsDouble());
        assertEquals(200, Numbers.parse("2e2").getAsDouble());
    }

    @Test
    void numbersAreShownWithoutNoise() {
        assertEquals("0.5", Numbers.format(0.5));
        assertEquals("1200", Numbers.format(1200));
        assertEquals("0", Numbers.format(-0.0));
    }
}
