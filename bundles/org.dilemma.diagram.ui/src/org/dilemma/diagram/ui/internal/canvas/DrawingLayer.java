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
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;

/** The layer on which the whole drawing is painted. The figures of its elements paint nothing themselves. */
public final class DrawingLayer extends DirectLayer {
    private DrawingPainter painter;
    private Drawing drawing = new Drawing("", "", new Box(0, 0, 0, 0), List.of());

    /**
     * Says how it paints, before it shows anything.
     *
     * @param window gives the graphics of the window
     * @param drawings paints drawings
     */
    public void connect(DirectPainting window, DrawingPainter drawings) {
        connect(window);
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
    boolean isEmpty() {
        return drawing.groups().isEmpty();
    }

    @Override
    void paint(GC gc, double zoom, double originX, double originY, Box part) {
        painter.paint(drawing, gc, zoom, originX, originY, part);
    }
}
