/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.Optional;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.ecore.EReference;

/** Words for the range, unit and default of an estimated feature. */
final class Ranges {

    private Ranges() {
    }

    /**
     * The unit of a feature.
     *
     * @param feature the feature
     * @return its unit, empty for a pure number or where it is left open
     */
    static String unit(EReference feature) {
        return Defaults.of(feature).map(FeatureRange::unit).orElse("");
    }

    /**
     * Whether each estimate names a unit of its own.
     *
     * @param feature the feature
     * @return true where the metamodel leaves the unit open
     */
    static boolean isUnitOpen(EReference feature) {
        return Defaults.of(feature).map(r -> r.unit().isEmpty() && Double.isInfinite(r.max())).orElse(true);
    }

    /**
     * What the field shows while nothing is set.
     *
     * @param feature the feature
     * @return the default, or that there is none
     */
    static String placeholder(EReference feature) {
        Optional<FeatureRange> range = Defaults.of(feature);
        if (range.isPresent() && range.get().defaultValue().isPresent()) {
            return Messages.bind(Messages.Estimate_default, Numbers.format(range.get().defaultValue().getAsDouble()));
        }
        return switch (feature.getName()) {
            case "reaction", "perceivedOffensiveness" -> Messages.Estimate_derived;
            default -> Messages.Estimate_unset;
        };
    }

    /**
     * Range and unit in words.
     *
     * @param feature the feature
     * @return for instance "0 to 1"
     */
    static String describe(EReference feature) {
        String range = Defaults.of(feature).map(Ranges::describe).orElse(Messages.Range_any);
        String unit = unit(feature);
        return unit.isEmpty() ? range : Messages.bind(Messages.Range_withUnit, range, unit);
    }

    private static String describe(FeatureRange range) {
        String min = Numbers.format(range.min());
        String max = Numbers.format(range.max());
        if (Double.isInfinite(range.min())) {
            return Double.isInfinite(range.max()) ? Messages.Range_any : Messages.bind(Messages.Range_atMost, max);
        }
        if (Double.isInfinite(range.max()) || range.max() == Double.MAX_VALUE) {
            return Messages.bind(range.minExclusive() ? Messages.Range_above : Messages.Range_atLeast, min);
        }
        return Messages.bind(Messages.Range_between, min, max);
    }

    /**
     * Why a number cannot be taken.
     *
     * @param feature the feature it is for
     * @param value the number
     * @return a sentence that says how to mend it, or nothing where it can be taken
     */
    static Optional<String> problem(EReference feature, double value) {
        return Defaults.of(feature).filter(r -> value < r.min() || value > r.max()
                || r.minExclusive() && value == r.min())
                .map(r -> Messages.bind(Messages.Problem_range, Labels.feature(feature), describe(r)));
    }
}
