/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.DilemmaPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class DefaultsTest {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Test
    void exactlyTheEstimatesHaveARange() {
        for (EReference feature : references()) {
            assertEquals(feature.getEType() == P.getEstimate(), Defaults.of(feature).isPresent(), feature::getName);
        }
    }

    @Test
    void defaultsLieInTheirRanges() {
        references().stream().flatMap(feature -> Defaults.of(feature).stream())
                .forEach(range -> range.defaultValue().ifPresent(value -> assertTrue(range.contains(value))));
    }

    @Test
    void excludedBoundsAreOutside() {
        FeatureRange fatigue = Defaults.of(P.getState_Fatigue()).orElseThrow();
        assertFalse(fatigue.contains(0));
        assertTrue(fatigue.contains(Double.MIN_VALUE));
        assertFalse(fatigue.contains(Double.NaN));
        assertTrue(Defaults.of(P.getState_Greed()).orElseThrow().contains(0));
        assertFalse(Defaults.of(P.getOffenseDefenseBalance_FirstStrikeAdvantage()).orElseThrow().contains(0.51));
    }

    @Test
    void documentationOfTheMetamodelStatesTheSameNumbers() {
        Pattern byDefault = Pattern.compile("[Dd]efault (-?[\\d.]+?)[.;]?(?= |$)");
        Pattern bounds = Pattern.compile("Range (-?[\\d.]+?)(?: \\(.*?\\) )?\\.\\.(?: )?(-?[\\d.]*\\d)");
        int ranges = 0;
        for (EReference feature : references()) {
            FeatureRange range = Defaults.of(feature).orElse(null);
            if (range == null) {
                continue;
            }
            String text = EcoreUtil.getDocumentation(feature);
            Matcher value = byDefault.matcher(text);
            assertEquals(value.find() ? OptionalDouble.of(Double.parseDouble(value.group(1))) : OptionalDouble.empty(),
                    range.defaultValue(), () -> feature.getName() + ": " + text);
            Matcher minMax = bounds.matcher(text);
            if (minMax.find()) {
                ranges++;
                assertEquals(Double.parseDouble(minMax.group(1)), range.min(), text);
                assertEquals(Double.parseDouble(minMax.group(2)), range.max(), text);
            }
        }
        assertEquals(19, ranges);
    }

    private static List<EReference> references() {
        return P.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEReferences().stream()).toList();
    }
}
