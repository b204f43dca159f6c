/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Outline;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where an element is on the screen. It paints nothing, as {@link DrawingLayer} paints everything. */
public class ElementFigure extends Figure {
    private Tooltips tooltip;
    private Outline outline = Outline.RECTANGLE;

    /**
     * Moves it.
     *
     * @param box where it is drawn now, in pixels of the diagram
     * @param newOutline its border
     */
    public void show(Box box, Outline newOutline) {
        outline = newOutline;
        Rectangle target = new Rectangle(box.x(), box.y(), box.width(), box.height());
        if (!getBounds().equals(target)) {
            bounds = target;
            fireFigureMoved();
        }
    }

    /** Its place, in pixels of the diagram. */
    public Box box() {
        Rectangle r = getBounds();
        return new Box(r.x, r.y, r.width, r.height);
    }

    /** Its border. */
    public Outline outline() {
        return outline;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) && (outline == Outline.RECTANGLE
                || outline.isInside(box(), new org.dilemma.viewpoint.layout.Point(x, y), -3)) || isOnChild(x, y);
    }

    /** Nodes on its border reach beyond it. */
    private boolean isOnChild(int x, int y) {
        for (Object child : getChildren()) {
            if (((Figure) child).containsPoint(x, y)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The point of the border in the direction of another point.
     *
     * @param toward a point of the diagram
     */
    public Point leave(Point toward) {
        org.dilemma.viewpoint.layout.Point at = outline.leave(box(),
                new org.dilemma.viewpoint.layout.Point(toward.x, toward.y));
        return new Point((int) Math.round(at.x()), (int) Math.round(at.y()));
    }

    /**
     * Says what is shown under the pointer.
     *
     * @param newTooltip the tooltip
     */
    public void setTooltip(Tooltips newTooltip) {
        tooltip = newTooltip;
    }

    @Override
    public IFigure getToolTip() {
        return tooltip == null ? null : tooltip.figure();
    }

    @Override
    public void paint(Graphics graphics) {
        // painted by the layer of the drawing
    }

    @Override
    public void validate() {
        // nothing is laid out here
    }
}
