/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.theme;

import org.dilemma.analysis.Band;
import org.eclipse.swt.graphics.RGB;

/**
 * Color of a band and of the text on it. Luminance falls with the band in the light theme and rises in the dark one, so
 * that the bands keep their order in gray.
 *
 * @param fill the band's color
 * @param text color of a word on it
 */
public record BandColors(RGB fill, RGB text) {
    private static final RGB INK = new RGB(0x1b, 0x2a, 0x3a);
    private static final RGB NIGHT = new RGB(0x10, 0x18, 0x20);
    private static final RGB WHITE = new RGB(255, 255, 255);

    /**
     * The colors of a band.
     *
     * @param band the band
     * @param dark whether the background around it is dark
     * @return its colors
     */
    public static BandColors of(Band band, boolean dark) {
        return dark ? dark(band) : light(band);
    }

    private static BandColors light(Band band) {
        return switch (band) {
            case NONE -> new BandColors(new RGB(0xe9, 0xec, 0xef), INK);
            case LOW -> new BandColors(new RGB(0xff, 0xed, 0xa0), INK);
            case MODERATE -> new BandColors(new RGB(0xfe, 0xb2, 0x4c), INK);
            case HIGH -> new BandColors(new RGB(0xf0, 0x3b, 0x20), WHITE);
            case SEVERE -> new BandColors(new RGB(0x99, 0x00, 0x0d), WHITE);
        };
    }

    private static BandColors dark(Band band) {
        return switch (band) {
            case NONE -> new BandColors(new RGB(0x3b, 0x46, 0x53), WHITE);
            case LOW -> new BandColors(new RGB(0x6b, 0x5d, 0x1f), WHITE);
            case MODERATE -> new BandColors(new RGB(0xa5, 0x63, 0x15), WHITE);
            case HIGH -> new BandColors(new RGB(0xef, 0x6a, 0x4d), NIGHT);
            case SEVERE -> new BandColors(new RGB(0xff, 0xb3, 0xad), NIGHT);
        };
    }
}
