/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import org.dilemma.analysis.Band;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/** Draws a band as a cell of a map. */
final class BandCell {

    private BandCell() {
    }

    /**
     * Draws a cell.
     *
     * @param canvas takes the marks
     * @param x left edge
     * @param y upper edge
     * @param width its width
     * @param height its height
     * @param full whether it is wide enough for the word; else it shows the letter
     * @param band the band; null for an empty cell
     */
    static void draw(Canvas canvas, double x, double y, double width, double height, boolean full, Band band) {
        if (band == null) {
            canvas.rect(x + 0.5, y + 0.5, width - 1, height - 1, Fill.NONE, Pen.of(Ink.FAINT, 1));
            return;
        }
        canvas.rect(x + 0.5, y + 0.5, width - 1, height - 1, Fill.of(BandLook.color(band)), Pen.of(Ink.QUIET, 1));
        canvas.text(full ? BandLook.word(band) : BandLook.letter(band), x + width / 2, y + height / 2,
                band.compareTo(Band.HIGH) >= 0 ? Canvas.SMALL_BOLD : Canvas.SMALL, BandLook.text(band), Align.CENTER);
    }
}
