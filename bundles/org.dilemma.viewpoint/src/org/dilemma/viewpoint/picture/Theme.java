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

/** Colors of a picture as a whole. */
public enum Theme {
    /** As the specification says, on white. */
    LIGHT {
        @Override
        public Rgb color(Rgb color) {
            return color;
        }
    },
    /**
     * On dark ground: light and dark change places, hues stay, so that what stands out on white stands out here too and
     * contrasts stay alike.
     */
    DARK {
        @Override
        public Rgb color(Rgb color) {
            return Lightness.turned(color);
        }
    };

    private static final Rgb WHITE = new Rgb(255, 255, 255);

    /** The color to draw instead of another one. */
    public abstract Rgb color(Rgb color);

    /** The background. */
    public Rgb paper() {
        return color(WHITE);
    }
}
