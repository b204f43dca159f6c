/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.viewpoint.layout.Box;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;

/** The layer of the signs of problems, above the drawing. It is on the screen only, in no image and on no paper. */
public final class SignLayer extends DirectLayer {
    private DrawingPainter drawings;
    private List<Sign> signs = List.of();

    /**
     * Says how it paints, before it shows anything.
     *
     * @param window gives the graphics of the window
     * @param painter knows the color of the paper
     */
    public void connect(DirectPainting window, DrawingPainter painter) {
        connect(window);
        drawings = painter;
    }

    /**
     * Shows other signs, and paints anew where they differ from the ones before.
     *
     * @param newSigns the signs; later ones above
     */
    public void show(List<Sign> newSigns) {
        if (signs.equals(newSigns)) {
            return;
        }
        Set<Sign> changed = new HashSet<>(signs);
        for (Sign sign : newSigns) {
            if (!changed.remove(sign)) {
                changed.add(sign);
            }
        }
        signs = List.copyOf(newSigns);
        changed.stream().map(s -> s.box().grown(SignPainter.MOST_GROWN)).reduce(Box::union)
                .ifPresent(b -> repaint(new Rectangle(b.x(), b.y(), b.width(), b.height())));
    }

    /** The signs. */
    public List<Sign> signs() {
        return signs;
    }

    @Override
    boolean isEmpty() {
        return signs.isEmpty();
    }

    @Override
    void paint(GC gc, double zoom, double originX, double originY, Box part) {
        new SignPainter(gc, zoom, drawings.paper()).paint(signs, originX, originY, part);
    }
}
