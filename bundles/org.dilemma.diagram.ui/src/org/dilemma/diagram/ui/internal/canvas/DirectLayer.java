/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.dilemma.viewpoint.layout.Box;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Region;

/** A layer that paints with SWT itself, at the full resolution of the screen, and that the pointer does not meet. */
abstract class DirectLayer extends FreeformLayer {
    private DirectPainting painting;

    DirectLayer() {
        setEnabled(false);
    }

    /** Says where it paints, before it shows anything. */
    void connect(DirectPainting window) {
        painting = window;
    }

    /** Whether there is nothing to paint. */
    abstract boolean isEmpty();

    /**
     * Paints a part of it. The clipping is set.
     *
     * @param gc takes it
     * @param zoom pixels of the screen for one of the diagram
     * @param originX where the origin of the diagram lies on the screen
     * @param originY likewise
     * @param part what has to be painted, in pixels of the diagram
     */
    abstract void paint(GC gc, double zoom, double originX, double originY, Box part);

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public void paint(Graphics graphics) {
        if (painting == null || painting.current() == null || isEmpty()) {
            return;
        }
        GC gc = painting.current();
        Rectangle part = graphics.getClip(new Rectangle());
        PrecisionRectangle unit = new PrecisionRectangle(new Rectangle(0, 0, 1000, 1000));
        translateToAbsolute(unit);
        double zoom = unit.preciseWidth / 1000;
        Region clip = new Region(gc.getDevice());
        try {
            gc.getClipping(clip);
            PrecisionRectangle visible = new PrecisionRectangle(part);
            translateToAbsolute(visible);
            org.eclipse.swt.graphics.Rectangle all = clip.getBounds();
            gc.setClipping(all.intersection(new org.eclipse.swt.graphics.Rectangle((int) Math.floor(visible.preciseX),
                    (int) Math.floor(visible.preciseY), (int) Math.ceil(visible.preciseWidth) + 2,
                    (int) Math.ceil(visible.preciseHeight) + 2)));
            paint(gc, zoom, unit.preciseX, unit.preciseY,
                    new Box(part.x - 1, part.y - 1, part.width + 2, part.height + 2));
            gc.setClipping(clip);
        } finally {
            clip.dispose();
        }
    }
}
