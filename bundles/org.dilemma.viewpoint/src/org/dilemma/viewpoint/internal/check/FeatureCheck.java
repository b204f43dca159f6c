/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.Optional;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Every feature that is named exists: in the class at hand if it is known, or else in some class. */
public final class FeatureCheck implements ElementCheck {
    private static final String FEATURE = "feature:";
    private static final String ALL_FEATURES = "*";

    private final Metaclasses metaclasses;
    private final Contexts contexts;

    /** Finds features in the classes given. */
    public FeatureCheck(Metaclasses metaclasses, Contexts contexts) {
        this.metaclasses = metaclasses;
        this.contexts = contexts;
    }

    @Override
    public void check(EObject element, Report report) {
        for (Values.Value value : Values.expressions(element)) {
            if (value.text().startsWith(FEATURE)) {
                check(element, value.feature(), value.text().strip().substring(FEATURE.length()), report);
            }
        }
        Values.of(element, "FeatureName").forEach(value -> check(element, value.feature(), value.text(), report));
        String column = Elements.text(element, "featureName");
        if (Elements.is(element, "FeatureColumnMapping") && !column.equals(ALL_FEATURES)) {
            checkSomewhere(element, column, report);
        }
    }

    private void check(EObject element, String place, String feature, Report report) {
        Optional<EClass> type = Elements.is(element, "MoveElement") && place.equals("featureName") ? Optional.empty()
                : contexts.of(element, place);
        if (type.isEmpty()) {
            checkSomewhere(element, feature, report);
        } else if (!metaclasses.hasFeature(type.get(), feature)) {
            report.add("feature-missing", element, feature, type.get().getName(), place);
        }
    }

    private void checkSomewhere(EObject element, String feature, Report report) {
        if (!metaclasses.hasFeature(feature)) {
            report.add("feature-nowhere", element, feature);
        }
    }
}
