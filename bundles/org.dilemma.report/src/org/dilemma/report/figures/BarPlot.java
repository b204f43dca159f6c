/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Pen;

/** A plot with a row for each of several names, and a scale from left to right. For one thread. */
final class BarPlot {
    /** Width of the plot. */
    static final int WIDTH = 380;
    /** Height of a row. */
    static final int ROW = 24;

    private static final int NAMES = 250;

    private final Canvas canvas;
    private final Axis axis;

    /**
     * Draws the scale and its grid.
     *
     * @param canvas takes the marks
     * @param axis the scale
     * @param rows number of rows
     * @param title what the scale measures
     */
    BarPlot(Canvas canvas, Axis axis, int rows, String title) {
        this.canvas = canvas;
        this.axis = axis;
        double bottom = rows * (double) ROW;
        axis.ticks().forEach(tick -> {
            canvas.line(x(tick.value()), 0, x(tick.value()), bottom, Pen.of(Ink.FAINT, 1));
            canvas.text(tick.label(), x(tick.value()), bottom + 12, Canvas.SMALL, Ink.SOFT, Align.CENTER);
        });
        canvas.text(title, 0, bottom + 32, Canvas.SMALL, Ink.SOFT, Align.LEFT);
    }

    /** Where a value lies. */
    double x(double value) {
        return axis.place(value, 0, WIDTH);
    }

    /** Half the height of a row. */
    static double middle(int row) {
        return (row + 0.5) * ROW;
    }

    /** Names a row. */
    void name(int row, String name) {
        canvas.text(Canvas.fit(name, Canvas.PLAIN, NAMES), -44, middle(row), Canvas.PLAIN, Ink.DARK, Align.RIGHT);
    }

    /** A remark below the scale. */
    void note(int rows, String text) {
        canvas.text(text, 0, rows * (double) ROW + 52, Canvas.SMALL, Ink.SOFT, Align.LEFT);
    }
}
