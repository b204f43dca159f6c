/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.grid;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.swt.graphics.Color;

/** A grid of thin lines that show through; with a small zoom only each second, fourth... of them. */
public final class QuietGrid extends GridLayer {
    private static final int LEAST = 10;
    private static final int ALPHA = 60;
    private static final Color LINE = new Color(0x8a, 0x97, 0xa6); // legible on light and dark paper alike

    @Override
    protected void paintGrid(Graphics graphics) {
        PrecisionRectangle unit = new PrecisionRectangle(new Rectangle(0, 0, 1000, 1000));
        translateToAbsolute(unit);
        double zoom = unit.preciseWidth / 1000;
        int step = GridSettings.SPACING;
        while (step * zoom < LEAST) {
            step *= 2;
        }
        Rectangle part = graphics.getClip(new Rectangle());
        graphics.setForegroundColor(LINE);
        graphics.setAlpha(ALPHA);
        graphics.setLineWidth(0); // one pixel with any zoom
        for (int x = Math.floorDiv(part.x, step) * step; x <= part.right(); x += step) {
            graphics.drawLine(x, part.y, x, part.bottom());
        }
        for (int y = Math.floorDiv(part.y, step) * step; y <= part.bottom(); y += step) {
            graphics.drawLine(part.x, y, part.right(), y);
        }
    }
}
