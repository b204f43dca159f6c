/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.analysis.Band;
import org.dilemma.ui.internal.theme.BandColors;
import org.dilemma.ui.internal.theme.Theme;
import org.junit.jupiter.api.Test;

/** The colors of the bands can be read by everybody, in the light and the dark theme. */
class BandColorsTest {
    /** WCAG 2 AA for large text: the chip's word is bold and larger than 14 points. */
    private static final double LARGE_TEXT = 3;

    @Test
    void theWordStandsOutFromItsColor() {
        for (Band band : Band.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                BandColors colors = BandColors.of(band, dark);
                assertTrue(Theme.contrast(colors.fill(), colors.text()) >= LARGE_TEXT, band + " " + colors);
            }
        }
    }

    @Test
    void theBandsKeepTheirOrderInGray() {
        for (int i = Band.MODERATE.ordinal(); i < Band.values().length; i++) {
            assertTrue(luminance(i, false) < luminance(i - 1, false), Band.values()[i] + " in the light theme");
        }
        for (int i = 1; i < Band.values().length; i++) {
            assertTrue(luminance(i, true) > luminance(i - 1, true), Band.values()[i] + " in the dark theme");
        }
    }

    private static double luminance(int band, boolean dark) {
        return Theme.luminance(BandColors.of(Band.values()[band], dark).fill());
    }
}
