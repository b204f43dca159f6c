/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.validation.OverrideValues;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An override names an element of the scenario, a value of it that can differ, and what that value then is; once. */
final class OverrideRule implements Rule {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /** A feature of an element, compared by identity. */
    private record Place(EObject element, EStructuralFeature feature) {
    }

    @Override
    public void check(Context context) {
        context.all(Phase.class).forEach(phase -> {
            Set<Place> taken = new HashSet<>();
            phase.getOverrides().forEach(override -> check(context, override, taken));
        });
    }

    private void check(Context context, PhaseOverride override, Set<Place> taken) {
        EObject target = override.getTarget();
        if (target == null) {
            context.report(IssueCode.OVERRIDE_TARGET, "override.target.missing", override,
                    P.getPhaseOverride_Target());
        } else if (!context.contains(target)) {
            context.report(IssueCode.OVERRIDE_TARGET, "override.target.outside", override,
                    P.getPhaseOverride_Target(), context.label(target));
        } else {
            feature(context, override, target).ifPresent(feature -> {
                value(context, override, feature);
                if (!taken.add(new Place(target, feature))) {
                    context.report(IssueCode.OVERRIDE_DUPLICATE, override, P.getPhaseOverride_Feature(),
                            Words.of(feature), context.label(target));
                }
            });
        }
    }

    private Optional<EStructuralFeature> feature(Context context, PhaseOverride override, EObject target) {
        String name = text(override.getFeature());
        Optional<EStructuralFeature> feature = OverrideValues.feature(target, name);
        if (feature.isEmpty()) {
            String key = name.isEmpty() ? "override.feature.missing" : "override.feature.unknown";
            context.report(IssueCode.OVERRIDE_FEATURE, key, override, P.getPhaseOverride_Feature(), name,
                    Words.of(target.eClass()), OverrideValues.features(target));
        }
        return feature;
    }

    private void value(Context context, PhaseOverride override, EStructuralFeature feature) {
        String value = text(override.getValue());
        if (OverrideValues.parse(override.getTarget(), feature, value).isEmpty()) {
            Optional<FeatureRange> range = NumberCheck.range(override.getTarget(), feature)
                    .filter(r -> Double.isFinite(r.min()));
            String expected = OverrideValues.literals(feature)
                    .map(literals -> context.text("override.expects.literal", literals))
                    .orElseGet(() -> context.text(OverrideValues.isWhole(feature) ? "override.expects.whole"
                            : range.isPresent() ? "override.expects.range" : "override.expects.number",
                            range.map(Words::range).orElse("")));
            String key = value.isEmpty() ? "override.value.missing" : "override.value.wrong";
            context.report(IssueCode.OVERRIDE_VALUE, key, override, P.getPhaseOverride_Value(), value,
                    Words.of(feature), expected);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
