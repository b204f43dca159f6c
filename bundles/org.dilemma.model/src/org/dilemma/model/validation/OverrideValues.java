/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.validation.internal.NumberCheck;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which features can differ in a phase, and how the values of overrides are written: a number with a decimal point, or
 * the name of an enumeration literal. The one parser of both, for the constraints and for whoever tells phases.
 */
public final class OverrideValues {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,4})?");

    private OverrideValues() {
    }

    /**
     * The feature of a name, if it can differ in a phase.
     *
     * @param target the element whose feature it is
     * @param name its name in the metamodel
     * @return an estimate, a number or an enumeration of the element
     */
    public static Optional<EStructuralFeature> feature(EObject target, String name) {
        return Optional.ofNullable(target.eClass().getEStructuralFeature(name)).filter(OverrideValues::isValue);
    }

    /**
     * Names of the features of an element that can differ in a phase.
     *
     * @param target the element
     * @return the names, separated by commas
     */
    public static String features(EObject target) {
        return target.eClass().getEAllStructuralFeatures().stream().filter(OverrideValues::isValue)
                .map(EStructuralFeature::getName).collect(Collectors.joining(", "));
    }

    /** Estimates, numbers and enumerations are values; texts and links are not. */
    private static boolean isValue(EStructuralFeature feature) {
        if (feature.isMany()) {
            return false;
        }
        return feature.getEType() == DilemmaPackage.eINSTANCE.getEstimate()
                || feature instanceof EAttribute && (feature.getEType() instanceof EEnum || isWhole(feature)
                        || feature.getEType().getInstanceClass() == double.class);
    }

    /**
     * Whether the values of a feature are whole numbers.
     *
     * @param feature the feature
     * @return true for years, codes and orders
     */
    public static boolean isWhole(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == int.class;
    }

    /**
     * Names of the constants that a feature takes, if it takes constants.
     *
     * @param feature the feature
     * @return the names, separated by commas; empty for numbers
     */
    public static Optional<String> literals(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum type ? Optional.of(type.getELiterals().stream()
                .map(EEnumLiteral::getName).collect(Collectors.joining(", "))) : Optional.empty();
    }

    /**
     * The value that a text stands for.
     *
     * @param target the element whose feature it is
     * @param feature a feature that can differ in a phase
     * @param text the text of the override, without blanks around it
     * @return a Double, an Integer or the constant of an enumeration; empty where the feature cannot take it
     */
    public static Optional<Object> parse(EObject target, EStructuralFeature feature, String text) {
        if (feature.getEType() instanceof EEnum type) {
            return Optional.ofNullable(type.getEEnumLiteral(text)).map(EEnumLiteral::getInstance);
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        if (isWhole(feature)) {
            return number == (int) number ? Optional.of((int) number) : Optional.empty();
        }
        return NumberCheck.of(number, NumberCheck.range(target, feature)) == NumberCheck.FINE ? Optional.of(number)
                : Optional.empty();
    }
}
