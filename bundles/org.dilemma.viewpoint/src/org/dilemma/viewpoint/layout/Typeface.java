/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.Collection;
import org.dilemma.viewpoint.view.LabelFormat;

/**
 * How text is set. The family is always the sans serif one of the system.
 *
 * @param size size in pixels
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
public record Typeface(double size, boolean bold, boolean italic) {
    /** Families of the text, the first one known winning: the one that is measured here, then its likes. */
    public static final String FAMILIES = "'DejaVu Sans', Verdana, Geneva, sans-serif";

    private static final double PIXELS_PER_POINT = 96.0 / 72.0;
    private static final int LEAST_POINTS = 4;
    private static final int GREATEST_POINTS = 400;

    /**
     * The typeface of a label style.
     *
     * @param points size in points; a size that nobody can read or print is brought to the nearest usable one
     * @param formats ways in which the text is set off
     */
    public static Typeface of(int points, Collection<LabelFormat> formats) {
        double size = Math.max(LEAST_POINTS, Math.min(GREATEST_POINTS, points)) * PIXELS_PER_POINT;
        return new Typeface(Math.round(size * 100) / 100.0, formats.contains(LabelFormat.BOLD),
                formats.contains(LabelFormat.ITALIC));
    }
}
