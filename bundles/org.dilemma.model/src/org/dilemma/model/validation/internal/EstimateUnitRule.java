/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EReference;

/**
 * An estimate is in the unit of its feature, because numbers are read as they stand. Levels and grievances are in
 * whatever unit the analyst counts arms in.
 */
final class EstimateUnitRule implements Rule {
    private static final Set<EReference> FREE = Set.of(DilemmaPackage.eINSTANCE.getCapability_Level(),
            DilemmaPackage.eINSTANCE.getState_Grievance());
    private static final Set<String> PURE = Set.of("", "1", "none", "share", "probability", "ratio");
    /** Other spellings of the units of features, without spaces. */
    private static final Map<String, Set<String>> SPELLINGS = Map.of(
            "km", Set.of("km", "kilometer", "kilometers", "kilometre", "kilometres"),
            "per year", Set.of("peryear", "ayear", "/year", "1/year", "perannum", "shareperyear"));

    @Override
    public void check(Context context) {
        context.all(Estimate.class).stream().filter(estimate -> estimate.getUnit() != null)
                .filter(estimate -> !FREE.contains(estimate.eContainmentFeature()))
                .forEach(estimate -> Defaults.of(estimate.eContainmentFeature())
                        .ifPresent(range -> check(context, estimate, range)));
    }

    private void check(Context context, Estimate estimate, FeatureRange range) {
        String given = estimate.getUnit().strip().replaceAll("\\s+", " ");
        String key = given.toLowerCase(Locale.ROOT).replace(" ", "");
        String unit = range.unit();
        if (unit.isEmpty() && !PURE.contains(key)) {
            report(context, IssueCode.ESTIMATE_UNIT_IGNORED, estimate, given, Words.range(range));
        } else if (!unit.isEmpty() && !key.isEmpty() && !key.equals(unit.replace(" ", ""))
                && !SPELLINGS.getOrDefault(unit, Set.of()).contains(key)) {
            report(context, IssueCode.ESTIMATE_UNIT, estimate, given, unit);
        }
    }

    private void report(Context context, IssueCode code, Estimate estimate, String given, String expected) {
        EReference feature = estimate.eContainmentFeature();
        context.report(code, estimate.eContainer(), feature, Words.of(feature), given, expected);
    }
}
