/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Defaults;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Labels;
import org.dilemma.model.State;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An input as it stands in a model.
 *
 * @param value the input as people read it
 * @param content what must be equal for two inputs to be the same
 */
record InputReading(InputValue value, List<Object> content) {
    private static final int DIGITS = 6;

    /** An estimate, else the default that stands for it. */
    static InputReading estimate(EObject owner, EReference feature) {
        Defaults.FeatureRange range = Defaults.of(feature).orElseThrow();
        Estimate estimate = (Estimate) owner.eGet(feature);
        if (estimate == null) {
            return defaultOf(owner, feature, range);
        }
        String unit = Optional.ofNullable(estimate.getUnit()).map(String::strip).filter(u -> !u.isEmpty())
                .orElse(range.unit());
        double value = estimate.getValue();
        double low = estimate.isSetLow() ? estimate.getLow() : value;
        double high = estimate.isSetHigh() ? estimate.getHigh() : value;
        boolean ranged = low != value || high != value;
        String form = ranged && estimate.isSetDistribution() ? Labels.words(estimate.getDistribution()) : "";
        String text = ranged ? Messages.get("input.range", number(value), number(low), number(high)) : number(value);
        return new InputReading(new InputValue((text + " " + unit).strip() + (form.isEmpty() ? "" : ", " + form),
                OptionalDouble.of(value), unit, true), List.of(true, value, low, high, unit, form));
    }

    private static InputReading defaultOf(EObject owner, EReference feature, Defaults.FeatureRange range) {
        OptionalDouble number = owner instanceof State state && feature == DilemmaPackage.eINSTANCE.getState_Greed()
                ? OptionalDouble.of(ScenarioView.greedByIntent(state.getIntent())) : range.defaultValue();
        String text = number.isEmpty() ? Messages.get("input.none")
                : Messages.get("input.default", (number(number.getAsDouble()) + " " + range.unit()).strip());
        return new InputReading(new InputValue(text, number, range.unit(), false), List.of(false, number));
    }

    /** A number, constant, set of constants or name. */
    static InputReading attribute(EObject owner, EAttribute feature) {
        Object value = owner.eGet(feature);
        boolean given = owner.eIsSet(feature);
        if (!given && feature.isUnsettable() && feature.getDefaultValueLiteral() == null || value == null) {
            return new InputReading(new InputValue(Messages.get("input.none"), OptionalDouble.empty(), "", false),
                    List.of(false));
        }
        OptionalDouble number = value instanceof Double d ? OptionalDouble.of(d) : OptionalDouble.empty();
        String text = text(value);
        return new InputReading(new InputValue(given ? text : Messages.get("input.default", text), number, "", given),
                List.of(value));
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Messages.get("input.none")
                    : list.stream().map(InputReading::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Enumerator literal) {
            return Labels.words(literal);
        }
        return value instanceof Double d ? number(d) : String.valueOf(value);
    }

    /** The level observed in a year, null where there is none. */
    static InputReading observation(Double level) {
        return level == null
                ? new InputReading(new InputValue(Messages.get("input.none"), OptionalDouble.empty(), "", false),
                        List.of())
                : new InputReading(new InputValue(number(level), OptionalDouble.of(level), "", true), List.of(level));
    }

    /** The elements that a reference leads to. */
    static InputValue links(EObject owner, EReference feature) {
        List<EObject> targets = targets(owner, feature);
        String text = targets.isEmpty() ? Messages.get("input.none")
                : targets.stream().map(Labels::of).collect(Collectors.joining(", "));
        return new InputValue(text, OptionalDouble.empty(), "", !targets.isEmpty());
    }

    /** The elements that a reference leads to, in order. */
    static List<EObject> targets(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        Stream<?> targets = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return Arrays.asList(targets.toArray(EObject[]::new));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Numbers.format(value, DIGITS) : String.valueOf(value);
    }
}
