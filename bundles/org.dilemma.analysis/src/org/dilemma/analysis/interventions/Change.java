/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.Objects;
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.Defaults;

/**
 * One number that an intervention changes.
 *
 * @param element the element that has the number
 * @param feature the feature by its name in the metamodel
 * @param from the present value
 * @param byDefault whether the present value is a default or derived, because the scenario gives none
 * @param to the new value
 * @param unit the unit of both, empty for a pure number
 * @param span width of the range of the feature, infinite where it has no bound on one side
 */
public record Change(ElementRef element, String feature, double from, boolean byDefault, double to, String unit,
        double span) {

    /** Refuses parts that are missing. */
    public Change {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(unit, "unit");
    }

    Change(ElementRef element, String feature, double from, boolean byDefault, double to, String unit,
            Defaults.FeatureRange range) {
        this(element, feature, from, byDefault, to, unit, range.max() - range.min());
    }

    /**
     * Size of the change relative to the input's own range: to the width of the range of the feature, or where that
     * has no bound to the present value.
     *
     * @return at least 0; 1 for the whole range, or for a number without bound that goes to zero
     */
    public double size() {
        double scale = Double.isFinite(span) ? span : Math.abs(from);
        return from == to ? 0 : scale == 0 ? 1 : Math.abs(to - from) / scale;
    }
}
