/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import org.dilemma.viewpoint.Rgb;

/** The colors of figures: those of the diagrams. A {@code Theme} turns them for dark ground. */
final class Ink {
    /** Text and what matters. */
    static final Rgb DARK = Rgb.valueOf("#1b2a3a");
    /** Lines that only guide the eye. */
    static final Rgb QUIET = Rgb.valueOf("#8a97a6");
    /** Grids, and areas that stand back. */
    static final Rgb FAINT = Rgb.valueOf("#d5dae0");
    /** Text that stands back, and still reads. */
    static final Rgb SOFT = Rgb.valueOf("#56626f");
    /** What stands for a number, where no band does. */
    static final Rgb BLUE = Rgb.valueOf("#2f6db3");
    /** Uncertainty about it. */
    static final Rgb PALE = Rgb.valueOf("#c5d8ee");
    /** Text on dark areas. */
    static final Rgb WHITE = Rgb.valueOf("#ffffff");

    private Ink() {
    }
}
