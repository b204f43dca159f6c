/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.text.Words;
import org.dilemma.model.Confidence;
import org.dilemma.model.Defaults;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Estimates in words: value, range, unit, and whether nobody gave it. */
public final class EstimateText {
    /** The places in the whole part of a number that a multiple of three digits follows. */
    private static final MathContext DIGITS = new MathContext(3);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=^-?\\d{1,12})(?=(?:\\d{3})+(?:\\.|$))");

    private EstimateText() {
    }

    /**
     * The estimate of a feature.
     *
     * @param element an element
     * @param feature a feature of it that contains an estimate
     * @return the estimate, if it has a value
     */
    public static Optional<Estimate> of(EObject element, EReference feature) {
        return element.eGet(feature) instanceof Estimate estimate && estimate.isSetValue() ? Optional.of(estimate)
                : Optional.empty();
    }

    /**
     * Value and range of a feature, without its unit.
     *
     * @param element an element
     * @param feature a feature of it that contains an estimate
     * @return for instance "0.6 (0.4 to 0.8)" or "0.5 (default)"; empty where neither is known
     */
    public static String number(EObject element, EReference feature) {
        return of(element, feature).map(EstimateText::number).orElseGet(() -> byDefault(feature));
    }

    private static String byDefault(EReference feature) {
        return Defaults.of(feature).flatMap(range -> range.defaultValue().isPresent()
                ? Optional.of(Messages.get("value.default", shown(range.defaultValue().getAsDouble())))
                : Optional.empty()).orElse("");
    }

    /**
     * Value and range of an estimate, without its unit.
     *
     * @param estimate an estimate with a value
     * @return for instance "0.6 (0.4 to 0.8)"
     */
    public static String number(Estimate estimate) {
        String value = shown(estimate.getValue());
        double low = estimate.isSetLow() ? estimate.getLow() : estimate.getValue();
        double high = estimate.isSetHigh() ? estimate.getHigh() : estimate.getValue();
        return low == high ? value : Messages.get("value.range", value, shown(low), shown(high));
    }

    /**
     * Value of a feature with its unit, in three digits and without its range.
     *
     * @param element an element
     * @param feature a feature of it that contains an estimate
     * @return for instance "930 km"; empty where it is not given
     */
    public static String quantity(EObject element, EReference feature) {
        return of(element, feature)
                .map(estimate -> withUnit(shown(rounded(estimate.getValue())), estimate, feature)).orElse("");
    }

    /**
     * A feature as it is typed.
     *
     * @param element an element
     * @param feature a feature of it that contains an estimate
     * @return value and range in full, and the unit if the estimate names one, for instance "4.2857 (3 to 5) ships"
     */
    public static String typed(EObject element, EReference feature) {
        return of(element, feature).map(EstimateText::typed).orElse("");
    }

    private static String typed(Estimate estimate) {
        String text = plain(estimate.getValue());
        if (estimate.isSetLow() || estimate.isSetHigh()) {
            text = Messages.get("value.range", text,
                    plain(estimate.isSetLow() ? estimate.getLow() : estimate.getValue()),
                    plain(estimate.isSetHigh() ? estimate.getHigh() : estimate.getValue()));
        }
        String unit = estimate.getUnit();
        return unit == null || unit.isBlank() ? text : text + " " + unit.strip();
    }

    /** A number with its thousands apart, as long ones are hard to read otherwise. */
    private static String shown(double value) {
        String text = Numbers.format(value);
        return Math.abs(value) < 999 ? text : THOUSANDS.matcher(text).replaceAll(",");
    }

    /** Three digits are as many as a label needs; the tooltip has them all. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    private static String plain(double value) {
        String text = String.valueOf(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /**
     * A line on a feature.
     *
     * @param element an element
     * @param feature a feature of it that contains an estimate
     * @param marks numbers of the sources that support it, for instance "[1, 3]"; may be empty
     * @return for instance "perceived greed: 0.6 (0.4 to 0.8), low confidence [1]"; empty where neither a value nor a
     *         default is known
     */
    static String line(EObject element, EReference feature, String marks) {
        Optional<Estimate> given = of(element, feature);
        String number = number(element, feature);
        if (number.isEmpty()) {
            return "";
        }
        String text = Messages.get("tooltip.line", Words.of(feature.getName()),
                withUnit(number, given.orElse(null), feature));
        if (given.isPresent() && given.get().getConfidence() != Confidence.MODERATE) {
            text = Messages.get("tooltip.confidence." + given.get().getConfidence().getName(), text);
        }
        return marks.isEmpty() ? text : text + " " + marks;
    }

    private static String withUnit(String number, Estimate estimate, EReference feature) {
        String named = estimate == null || estimate.getUnit() == null ? "" : estimate.getUnit().strip();
        String unit = named.isEmpty() ? Defaults.of(feature).map(Defaults.FeatureRange::unit).orElse("") : named;
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
