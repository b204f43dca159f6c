/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint;

import java.util.HexFormat;

/**
 * A color of the screen.
 *
 * @param red red part, 0..255
 * @param green green part, 0..255
 * @param blue blue part, 0..255
 */
public record Rgb(int red, int green, int blue) {

    /**
     * Makes a color, each part brought to the nearest end of its range.
     *
     * @param red red part
     * @param green green part
     * @param blue blue part
     */
    public Rgb {
        red = clamp(red);
        green = clamp(green);
        blue = clamp(blue);
    }

    private static int clamp(int part) {
        return Math.max(0, Math.min(255, part));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a number sign and six hexadecimal digits
     * @return the color
     * @throws IllegalArgumentException if the text is something else
     */
    public static Rgb valueOf(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') {
            throw new IllegalArgumentException("Not a color like #1b2a3a: " + text);
        }
        int value = HexFormat.fromHexDigits(text, 1, 7);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    @Override
    public String toString() {
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }
}
