/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colors that depend on whether the workbench is light or dark, told by the background that a control really has. */
public final class Theme {
    private static final RGB QUIET_ON_LIGHT = new RGB(0x5c, 0x69, 0x77);
    private static final RGB QUIET_ON_DARK = new RGB(0xa9, 0xb4, 0xc0);
    private static final RGB NOTICE_ON_LIGHT = new RGB(0xff, 0xf1, 0xc9);
    private static final RGB NOTICE_ON_DARK = new RGB(0x4a, 0x3b, 0x12);

    private Theme() {
    }

    /**
     * Whether a control stands on a dark background.
     *
     * @param control the control
     * @return true in a dark theme
     */
    public static boolean isDark(Control control) {
        return isDark(control.getBackground().getRGB());
    }

    /**
     * Whether text in lists and tables is drawn on a dark background.
     *
     * @param control any control of the display
     * @return true in a dark theme
     */
    public static boolean isListDark(Control control) {
        return isDark(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
    }

    private static boolean isDark(RGB background) {
        return luminance(background) < 0.18;
    }

    /**
     * Color of secondary text: legible (WCAG AA), but quieter than the foreground.
     *
     * @param control where the text stands
     * @return the color; not to be disposed
     */
    public static Color quiet(Control control) {
        return new Color(isDark(control) ? QUIET_ON_DARK : QUIET_ON_LIGHT);
    }

    /**
     * Background of a notice that asks for attention; text on it has the foreground of the control.
     *
     * @param control where the notice stands
     * @return the color; not to be disposed
     */
    public static Color notice(Control control) {
        return new Color(isDark(control) ? NOTICE_ON_DARK : NOTICE_ON_LIGHT);
    }

    /**
     * Relative luminance as WCAG 2 defines it.
     *
     * @param color a color
     * @return 0 (black) to 1 (white)
     */
    public static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    /**
     * Contrast ratio as WCAG 2 defines it.
     *
     * @param a a color
     * @param b another color
     * @return 1 (none) to 21
     */
    public static double contrast(RGB a, RGB b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
