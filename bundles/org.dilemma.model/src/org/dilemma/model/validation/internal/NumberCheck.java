/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Whether a number may stand where it stands. */
public enum NumberCheck {
    /** It may. */
    FINE,
    /** It is infinite, or not a number. */
    NOT_FINITE,
    /** It is too great to be meant. */
    NOT_CREDIBLE,
    /** It lies outside the range of its feature. */
    OUT_OF_RANGE;

    private static final FeatureRange SHARE = new FeatureRange(0, false, 1, OptionalDouble.empty(), "");
    private static final FeatureRange AT_LEAST_ZERO =
            new FeatureRange(0, false, Double.POSITIVE_INFINITY, OptionalDouble.empty(), "");

    /**
     * Checks a number against an optional range.
     *
     * @param value the number
     * @param range its range, where it has one
     * @return whether it may stand
     */
    public static NumberCheck of(double value, Optional<FeatureRange> range) {
        if (!Double.isFinite(value)) {
            return NOT_FINITE;
        }
        if (Math.abs(value) > Defaults.GREATEST_CREDIBLE) {
            return NOT_CREDIBLE;
        }
        return range.isEmpty() || range.get().contains(value) ? FINE : OUT_OF_RANGE;
    }

    /** The numbers that are attributes rather than estimates, with their ranges. */
    static Map<EAttribute, FeatureRange> attributes() {
        DilemmaPackage p = DilemmaPackage.eINSTANCE;
        return Map.of(p.getScenario_Anarchy(), SHARE, p.getObservation_Value(), AT_LEAST_ZERO,
                p.getPowerShift_Window(), AT_LEAST_ZERO);
    }

    /**
     * The range of a feature of an element: its own, or for the parts of an estimate that of the estimated feature.
     *
     * @param element the element
     * @param feature its feature
     * @return the range, where there is one
     */
    public static Optional<FeatureRange> range(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return Defaults.of(reference);
        }
        boolean number = feature.getEType().getInstanceClass() == double.class;
        return element instanceof Estimate && number && element.eContainmentFeature() != null
                ? Defaults.of(element.eContainmentFeature())
                : Optional.ofNullable(attributes().get(feature));
    }
}
