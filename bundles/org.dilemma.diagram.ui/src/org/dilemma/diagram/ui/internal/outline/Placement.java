/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import org.dilemma.viewpoint.layout.Box;

/**
 * How a drawing lies on an area: to the scale, its origin moved.
 *
 * @param scale pixels of the area for one of the drawing
 * @param left where the origin of the drawing lies on the area
 * @param top likewise
 */
public record Placement(double scale, double left, double top) {

    /**
     * In the middle of an area, as large as fits but not larger than in the diagram.
     *
     * @param frame what is shown of the drawing
     * @param width width of the area
     * @param height height of the area
     */
    public static Placement fit(Box frame, double width, double height) {
        double scale = Math.min(1, Math.min(width / Math.max(1, frame.width()), height / Math.max(1, frame.height())));
        return new Placement(scale, (width - frame.width() * scale) / 2 - frame.x() * scale,
                (height - frame.height() * scale) / 2 - frame.y() * scale);
    }

    /** Where a column of the drawing lies on the area. */
    public double toX(double x) {
        return left + x * scale;
    }

    /** Where a row of the drawing lies on the area. */
    public double toY(double y) {
        return top + y * scale;
    }

    /** The column of the drawing at one of the area. */
    public double fromX(double x) {
        return (x - left) / scale;
    }

    /** The row of the drawing at one of the area. */
    public double fromY(double y) {
        return (y - top) / scale;
    }
}
