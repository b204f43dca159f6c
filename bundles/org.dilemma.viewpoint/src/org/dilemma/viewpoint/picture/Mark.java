/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.TextBlock;

/** One thing drawn, in pixels of the diagram. */
public sealed interface Mark permits Mark.Rect, Mark.Oval, Mark.Figure, Mark.Text, Mark.Picture {

    /**
     * A rectangle.
     *
     * @param x left edge
     * @param y upper edge
     * @param width its width
     * @param height its height
     * @param arcWidth width of its round corners, 0 for square ones
     * @param arcHeight height of its round corners
     * @param fill what fills it
     * @param pen how its border is drawn
     */
    record Rect(double x, double y, double width, double height, double arcWidth, double arcHeight, Fill fill, Pen pen)
            implements Mark {
    }

    /**
     * An ellipse.
     *
     * @param x its middle
     * @param y its middle
     * @param radiusX half its width
     * @param radiusY half its height
     * @param fill what fills it
     * @param pen how its border is drawn
     */
    record Oval(double x, double y, double radiusX, double radiusY, Fill fill, Pen pen) implements Mark {
    }

    /**
     * Any line or figure.
     *
     * @param path its border
     * @param fill what fills it
     * @param pen how its border is drawn
     */
    record Figure(Contour path, Fill fill, Pen pen) implements Mark {
    }

    /**
     * A label with its icon.
     *
     * @param block the label
     * @param halo whether the background shows around the letters
     */
    record Text(TextBlock block, boolean halo) implements Mark {
    }

    /**
     * A picture.
     *
     * @param x left edge
     * @param y upper edge
     * @param width its width
     * @param height its height
     * @param image the picture
     */
    record Picture(double x, double y, double width, double height, ImageData image) implements Mark {
    }
}
