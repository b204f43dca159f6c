/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.dilemma.model.Defaults;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Distribution;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EReference;

/**
 * An estimate as somebody types it on a diagram: a number, then perhaps a range in parentheses, then perhaps a unit.
 * "0.6", "0.6 (0.4 to 0.8)" and "1,200 capital ships" are estimates, "much" is none.
 *
 * @param value best value
 * @param low lower end, where a range was typed
 * @param high upper end, where a range was typed
 * @param unit unit to be named, possibly empty
 */
public record TypedEstimate(double value, OptionalDouble low, OptionalDouble high, String unit) {
    private static final String NUMBER = "([+-]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
    private static final Pattern FORM = Pattern.compile("\\s*" + NUMBER
            + "(?:\\s*\\(\\s*" + NUMBER + "\\s*(?:to|\\.\\.|\u2013|-)\\s*" + NUMBER + "\\s*\\))?"
            + "(?:\\s+([^(].*?))?\\s*");

    /**
     * Reads what was typed.
     *
     * @param text the text
     * @param feature the feature that it is meant for
     * @return the estimate; empty where the text is none, or a number is out of the range of the feature or out of
     *        order
     */
    public static Optional<TypedEstimate> read(String text, EReference feature) {
        Matcher matcher = FORM.matcher(text == null ? "" : text.replace('\u2212', '-'));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        TypedEstimate typed = new TypedEstimate(parse(matcher.group(1)), number(matcher.group(2)),
                number(matcher.group(3)), matcher.group(4) == null ? "" : matcher.group(4).strip());
        return typed.isOrdered() && typed.fits(feature) ? typed.inUnitOf(feature) : Optional.empty();
    }

    /** Only levels of capabilities name their unit; for others a typed unit must be the one that they always have. */
    private Optional<TypedEstimate> inUnitOf(EReference feature) {
        if (unit.isEmpty() || feature == DilemmaPackage.Literals.CAPABILITY__LEVEL) {
            return Optional.of(this);
        }
        return Defaults.of(feature).filter(range -> range.unit().equals(unit))
                .map(range -> new TypedEstimate(value, low, high, ""));
    }

    private static OptionalDouble number(String text) {
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(parse(text));
    }

    private static double parse(String number) {
        return Double.parseDouble(number.replace(",", ""));
    }

    private boolean isOrdered() {
        return low.orElse(value) <= value && value <= high.orElse(value);
    }

    private boolean fits(EReference feature) {
        return Defaults.of(feature).filter(range -> DoubleStream.of(value, low.orElse(value), high.orElse(value))
                .allMatch(number -> range.contains(number) && Math.abs(number) <= Defaults.GREATEST_CREDIBLE))
                .isPresent();
    }

    /**
     * Changes an estimate into this one. Evidence, note and confidence stay. Without a typed range the old range
     * stays if it holds the new value, and goes otherwise; without a typed unit the unit stays.
     *
     * @param estimate the estimate to change
     */
    public void writeTo(Estimate estimate) {
        boolean fitting = (!estimate.isSetLow() || estimate.getLow() <= value)
                && (!estimate.isSetHigh() || value <= estimate.getHigh());
        if (low.isPresent()) {
            estimate.setLow(low.getAsDouble());
            estimate.setHigh(high.getAsDouble());
            if (estimate.getDistribution() == Distribution.POINT) {
                estimate.unsetDistribution();
            }
        } else if (!fitting) {
            estimate.unsetLow();
            estimate.unsetHigh();
            estimate.unsetDistribution();
        }
        estimate.setValue(value);
        if (!unit.isEmpty()) {
            estimate.setUnit(unit);
        }
    }
}
