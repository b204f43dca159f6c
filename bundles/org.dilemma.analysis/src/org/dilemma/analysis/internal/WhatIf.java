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
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Writes numbers into estimates, so that value and range stay in order and within the range of the feature. */
public final class WhatIf {
    private WhatIf() {
    }

    /**
     * Sets the value of an estimate; makes the estimate where there is none. A range moves along by as much as the value,
     * and is cut at the bounds of the feature.
     *
     * @param owner the element with the estimate
     * @param feature the feature that contains it
     * @param value the new value, within the range of the feature
     * @return the estimate
     */
    public static Estimate put(EObject owner, EReference feature, double value) {
        Estimate estimate = (Estimate) owner.eGet(feature);
        if (estimate == null) {
            estimate = DilemmaFactory.eINSTANCE.createEstimate();
            estimate.setValue(value);
            owner.eSet(feature, estimate);
            return estimate;
        }
        Defaults.FeatureRange range = Defaults.of(feature).orElseThrow();
        double before = Bounds.nearest(estimate.getValue(), value, range);
        double shift = value - before;
        if (estimate.isSetLow()) {
            double low = Bounds.nearest(estimate.getLow(), before, range);
            estimate.setLow(Math.min(value, Math.max(least(range, value), shifted(low, shift, range))));
        }
        if (estimate.isSetHigh()) {
            double high = Bounds.nearest(estimate.getHigh(), before, range);
            estimate.setHigh(Math.max(value, Math.min(range.max(), shifted(high, shift, range))));
        }
        estimate.setValue(value);
        return estimate;
    }

    private static double shifted(double end, double shift, Defaults.FeatureRange range) {
        return shift == 0 ? end : Tidy.of(end + shift, end, range);
    }

    /** Least low end: of a range that excludes its end, a small part of the value. */
    private static double least(Defaults.FeatureRange range, double value) {
        return range.minExclusive() ? range.min() + (value - range.min()) / 2 : range.min();
    }
}
