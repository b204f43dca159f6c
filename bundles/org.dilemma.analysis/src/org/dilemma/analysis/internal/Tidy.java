/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dilemma.model.Defaults;

/** Takes the rounding errors of binary arithmetic off numbers that are scaled or shifted. */
public final class Tidy {
    private static final int DIGITS = 12;

    private Tidy() {
    }

    /**
     * A number without digits that are small beyond meaning, compared with the width of its range or, where that has no
     * end, with the number that it was made of.
     *
     * @param made the number that was computed
     * @param from the number that it was made of
     * @param range the range of the feature
     * @return the number to twelve significant digits of what it is compared with
     */
    public static double of(double made, double from, Defaults.FeatureRange range) {
        double span = range.max() - range.min();
        double scale = Double.isFinite(span) ? span : Math.max(Math.abs(made), Math.abs(from));
        if (!Double.isFinite(made) || !Double.isFinite(scale) || scale == 0) {
            return made;
        }
        int places = DIGITS - 1 - (int) Math.floor(Math.log10(scale));
        return new BigDecimal(made).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
    }
}
