/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.List;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.Drawing;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Region;

/** The layer on which the whole drawing is painted. The figures of its elements paint nothing themselves. */
public final class DrawingLayer extends FreeformLayer {
    private DirectPainting painting;
    private DrawingPainter painter;
    private Drawing drawing = new Drawing("", "", new Box(0, 0, 0, 0), List.of());

    /** Makes an empty layer. */
    public DrawingLayer() {
        setEnabled(false);
    }

    /**
     * Says how it paints, before it shows anything.
     *
     * @param window gives the graphics of the window
     * @param drawings paints drawings
     */
    public void connect(DirectPainting window, DrawingPainter drawings) {
        painting = window;
        painter = drawings;
    }

    /**
     * Shows another drawing, and paints anew what differs from the one before.
     *
     * @param newDrawing the drawing
     */
    public void show(Drawing newDrawing) {
        Drawing old = drawing;
        drawing = newDrawing;
        painter.forget();
        if (!old.frame().equals(newDrawing.frame())) {
            fireExtentChanged();
            revalidate();
        }
        Box damage = Damage.between(old, newDrawing);
        if (damage != null) {
            repaint(rectangle(damage));
        }
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public Rectangle getFreeformExtent() {
        return rectangle(drawing.frame());
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public void paint(Graphics graphics) {
        if (painting == null || painting.current() == null || drawing.groups().isEmpty()) {
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
            painter.paint(drawing, gc, zoom, unit.preciseX, unit.preciseY,
                    new Box(part.x - 1, part.y - 1, part.width + 2, part.height + 2));
            gc.setClipping(clip);
        } finally {
            clip.dispose();
        }
    }
}
