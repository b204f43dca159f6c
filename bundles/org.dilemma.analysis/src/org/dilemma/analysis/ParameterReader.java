/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dilemma.analysis.internal.Bounds;
import org.dilemma.model.Confidence;
import org.dilemma.model.Defaults;
import org.dilemma.model.Distribution;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EReference;

/** Collects the uncertain numbers of a scenario and gives each its position; for one thread. */
final class ParameterReader {
    private final List<Parameter> parameters = new ArrayList<>();

    /** The numbers so far. */
    List<Parameter> list() {
        return List.copyOf(parameters);
    }

    /** Notes a number; its position. */
    int add(Parameter parameter) {
        parameters.add(parameter);
        return parameters.size() - 1;
    }

    /** Position of a number: of the estimate, else of its default; -1 when there is neither. */
    int number(ElementRef ref, EReference feature, Estimate estimate) {
        Defaults.FeatureRange range = Defaults.of(feature).orElseThrow();
        if (estimate == null) {
            OptionalDouble byDefault = range.defaultValue();
            return byDefault.isEmpty() ? -1
                    : add(new Parameter(ref, feature.getName(), range.unit(), Shape.point(byDefault.getAsDouble()),
                            false, false));
        }
        String given = estimate.getUnit();
        String unit = given == null || given.isEmpty() ? range.unit() : given;
        boolean supported = !estimate.getEvidence().isEmpty() && estimate.getConfidence() != Confidence.LOW;
        return add(new Parameter(ref, feature.getName(), unit, shape(estimate, range), true, supported));
    }

    private static Shape shape(Estimate estimate, Defaults.FeatureRange range) {
        double value = Bounds.nearest(estimate.getValue(), range.defaultValue().orElse(0), range);
        double low = estimate.isSetLow() ? Math.min(Bounds.nearest(estimate.getLow(), value, range), value) : value;
        double high = estimate.isSetHigh() ? Math.max(Bounds.nearest(estimate.getHigh(), value, range), value)
                : value;
        Distribution form = estimate.isSetDistribution() ? estimate.getDistribution()
                : high > low ? Distribution.TRIANGULAR : Distribution.POINT;
        return new Shape(form, value, low, high, range.min(), range.max());
    }
}
