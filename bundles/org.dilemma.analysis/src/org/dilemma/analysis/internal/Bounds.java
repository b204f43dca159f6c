/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.internal;

import org.dilemma.model.Defaults;

/**
 * What the analysis makes of numbers that must not stand: the validation tells the analyst of them, and here they must
 * not make formulas fail.
 */
public final class Bounds {

    private Bounds() {
    }

    /**
     * The nearest number that a feature may hold.
     *
     * @param given a number of the model, possibly out of range or not finite
     * @param otherwise what counts in place of a number that is not finite
     * @param range the range of the feature
     * @return a number in the range, at most 1e15 in size
     */
    public static double nearest(double given, double otherwise, Defaults.FeatureRange range) {
        double finite = Double.isFinite(given) ? given : otherwise;
        double least = range.minExclusive() ? Math.nextUp(range.min()) : range.min();
        return Math.max(Math.max(least, -Defaults.GREATEST_CREDIBLE),
                Math.min(Math.min(range.max(), Defaults.GREATEST_CREDIBLE), finite));
    }
}
