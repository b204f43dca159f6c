/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import org.dilemma.viewpoint.Rgb;

/** What fills an area. */
public sealed interface Fill permits Fill.None, Fill.Paper, Fill.Plain, Fill.Gradient {
    /** Nothing: what is below shows through. */
    Fill NONE = new None();

    /** The background of the picture. */
    Fill PAPER = new Paper();

    /** Nothing. */
    record None() implements Fill {
    }

    /** The background of the picture. */
    record Paper() implements Fill {
    }

    /**
     * One color.
     *
     * @param color the color
     */
    record Plain(Rgb color) implements Fill {
    }

    /**
     * Two colors that flow into each other.
     *
     * @param from color at the left or upper edge
     * @param to color at the right or lower edge
     * @param across share of the way that leads to the right: 1 from left to right, 0 from top to bottom
     */
    record Gradient(Rgb from, Rgb to, double across) implements Fill {
    }

    /** One color; white where there is none. */
    static Fill of(Rgb color) {
        return new Plain(color == null ? new Rgb(255, 255, 255) : color);
    }
}
