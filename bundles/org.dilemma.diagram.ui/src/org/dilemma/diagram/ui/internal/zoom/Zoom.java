/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.zoom;

import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomManager;

/** Sets how large a diagram is drawn and which part of it is seen. */
public final class Zoom {
    /** Steps of zooming in and out; the first and the last are the limits. */
    static final double[] LEVELS = {0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};
    private static final int MARGIN = 16;

    private final ZoomManager manager;

    /**
     * For one diagram.
     *
     * @param manager its zoom
     */
    public Zoom(ZoomManager manager) {
        this.manager = manager;
    }

    /** Sets limits and steps. */
    public void limit() {
        manager.setZoomLevels(LEVELS.clone());
        manager.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
    }

    /**
     * Zooms and keeps what is under a point where it is.
     *
     * @param factor larger than 1 to draw larger
     * @param at the point, from the upper left corner of what is seen
     */
    public void around(double factor, Point at) {
        double before = manager.getZoom();
        double now = Math.max(manager.getMinZoom(), Math.min(manager.getMaxZoom(), before * factor));
        Point seen = manager.getViewport().getViewLocation();
        double x = (seen.x + at.x) / before;
        double y = (seen.y + at.y) / before;
        manager.setZoom(now);
        look((int) Math.round(x * now - at.x), (int) Math.round(y * now - at.y));
    }

    /**
     * Shows a part of the diagram as large as there is room for it.
     *
     * @param part the part, in pixels of the diagram; empty where nothing is drawn
     * @param largest it is not drawn larger
     */
    public void fit(Optional<Box> part, double largest) {
        Box box = part.filter(b -> b.width() > 0 || b.height() > 0).map(b -> b.grown(MARGIN)).orElse(null);
        Dimension room = manager.getViewport().getClientArea().getSize();
        if (box == null || room.width <= 0 || room.height <= 0) {
            return;
        }
        double zoom = Math.min((double) room.width / box.width(), (double) room.height / box.height());
        zoom = Math.max(manager.getMinZoom(), Math.min(Math.min(largest, manager.getMaxZoom()), zoom));
        manager.setZoom(zoom);
        look((int) Math.round(box.center().x() * zoom - room.width / 2.0),
                (int) Math.round(box.center().y() * zoom - room.height / 2.0));
    }

    /**
     * Moves what is seen.
     *
     * @param right pixels of the screen
     * @param down pixels of the screen
     */
    public void pan(int right, int down) {
        Point seen = manager.getViewport().getViewLocation();
        look(seen.x + right, seen.y + down);
    }

    private void look(int x, int y) {
        Viewport viewport = manager.getViewport();
        viewport.validate();
        viewport.setViewLocation(new Point(x, y));
    }
}
