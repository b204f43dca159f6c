/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dilemma.model.DilemmaPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features can differ in a phase, and what values they take. */
final class OverrideValues {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,4})?");

    private OverrideValues() {
    }

    /** The feature of the name, if it can differ in a phase. */
    static Optional<EStructuralFeature> feature(EObject target, String name) {
        return Optional.ofNullable(target.eClass().getEStructuralFeature(name)).filter(OverrideValues::isValue);
    }

    /** Names of the features of an element that can differ in a phase. */
    static String features(EObject target) {
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

    /** Whether the values of a feature are whole numbers. */
    static boolean isWhole(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == int.class;
    }

    /** Names of the constants that a feature takes, if it takes constants. */
    static Optional<String> literals(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum type ? Optional.of(type.getELiterals().stream()
                .map(EEnumLiteral::getName).collect(Collectors.joining(", "))) : Optional.empty();
    }

    /** Whether a text is a value of a feature of an element. */
    static boolean fits(EObject target, EStructuralFeature feature, String value) {
        if (feature.getEType() instanceof EEnum type) {
            return type.getEEnumLiteral(value) != null;
        }
        if (!NUMBER.matcher(value).matches()) {
            return false;
        }
        double number = Double.parseDouble(value);
        return isWhole(feature) ? number == (int) number
                : NumberCheck.of(number, NumberCheck.range(target, feature)) == NumberCheck.FINE;
    }
}
