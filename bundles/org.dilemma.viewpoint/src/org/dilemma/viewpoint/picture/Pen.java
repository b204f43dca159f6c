/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.List;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.view.LineStyle;

/**
 * How a line is drawn. Corners and ends are round where it is dotted, else ends are flat and corners round.
 *
 * @param color its color
 * @param width its width in pixels; 0 for no line at all
 * @param dashes lengths of its parts and of the spaces between, in turn; none for a whole line
 * @param round whether its parts have round ends
 */
public record Pen(Rgb color, double width, List<Double> dashes, boolean round) {
    /** No line. */
    public static final Pen NONE = new Pen(new Rgb(0, 0, 0), 0, List.of(), false);

    private static final double GREATEST = 64;

    /** A whole line. */
    public static Pen of(Rgb color, double width) {
        return of(color, width, LineStyle.SOLID);
    }

    /** A line of a style; black where it has no color. */
    public static Pen of(Rgb color, double size, LineStyle style) {
        if (size <= 0) {
            return NONE;
        }
        double width = Math.min(GREATEST, size);
        double unit = Math.max(1.5, width);
        Rgb ink = color == null ? new Rgb(0, 0, 0) : color;
        if (style == null) {
            return new Pen(ink, width, List.of(), false);
        }
        return switch (style) {
            case DASH -> new Pen(ink, width, List.of(4 * unit, 2.5 * unit), false);
            case DOT -> new Pen(ink, width, List.of(0.01, 2.5 * unit), true);
            case DASH_DOT -> new Pen(ink, width, List.of(5 * unit, 2.5 * unit, 0.01, 2.5 * unit), true);
            default -> new Pen(ink, width, List.of(), false);
        };
    }

    /** Whether there is a line. */
    public boolean isVisible() {
        return width > 0;
    }
}
