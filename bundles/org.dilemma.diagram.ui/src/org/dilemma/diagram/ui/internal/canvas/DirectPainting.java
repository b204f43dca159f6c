/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * Paints figures straight to the window, when the window asks for it, and lets the drawing paint with SWT itself, at
 * the full resolution of the screen.
 */
public final class DirectPainting extends LightweightSystem {
    private GC current;

    @Override
    public void setControl(Canvas canvas) {
        super.setControl(canvas);
        getUpdateManager().setGraphicsSource(new Window(canvas));
    }

    @Override
    public void paint(GC gc) {
        current = gc;
        try {
            super.paint(gc);
        } finally {
            current = null;
        }
    }

    /** The graphics of the window while it is painted; null at other times. */
    GC current() {
        return current;
    }

    /** Asks the window to paint what has changed. */
    private record Window(Canvas canvas) implements GraphicsSource {

        @Override
        public Graphics getGraphics(Rectangle region) {
            if (!canvas.isDisposed()) {
                canvas.redraw(region.x, region.y, region.width, region.height, false);
            }
            return null;
        }

        @Override
        public void flushGraphics(Rectangle region) {
            // the window paints with its next frame; waiting for it here would make dragging sluggish
        }
    }
}
