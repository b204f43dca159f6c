/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.Drawing;

/**
 * How a drawing is laid on sheets.
 *
 * @param zoom dots of the printer for a pixel of the drawing
 * @param parts what each sheet shows of the drawing, row by row; sheets on which nothing would be are left out
 */
record Tiles(double zoom, List<Box> parts) {
    /** Height of the line below the drawing, in pixels of the screen. */
    static final int FOOTER = 28;

    private static final double SCREEN = 96;

    /** Lays a drawing on paper: on one sheet, smaller where it must be, or in actual size. */
    static Tiles of(Drawing drawing, Sheets paper, boolean fit) {
        double actual = paper.resolution() / SCREEN;
        int width = (int) Math.max(1, paper.size().x / actual);
        int height = (int) Math.max(1, paper.size().y / actual - FOOTER);
        Box frame = drawing.frame();
        if (fit) {
            double smaller = Math.min(1, Math.min((double) width / frame.width(), (double) height / frame.height()));
            return new Tiles(actual * smaller, List.of(frame));
        }
        List<Box> parts = new ArrayList<>();
        for (int y = frame.y(); y < frame.bottom(); y += height) {
            for (int x = frame.x(); x < frame.right(); x += width) {
                Box part = new Box(x, y, Math.min(width, frame.right() - x), Math.min(height, frame.bottom() - y));
                if (drawing.groups().stream().anyMatch(g -> g.extent().overlaps(part))) {
                    parts.add(part);
                }
            }
        }
        return new Tiles(actual, parts.isEmpty() ? List.of(frame) : List.copyOf(parts));
    }
}
