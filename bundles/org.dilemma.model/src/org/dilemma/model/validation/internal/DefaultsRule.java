/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells, for each element, which defaults take the place of values that are not set. */
final class DefaultsRule implements Rule {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /** A feature with its default in words. */
    private record Default(EStructuralFeature feature, String words) {
    }

    @Override
    public void check(Context context) {
        check(context, context.all(State.class), estimates(P.getState()));
        check(context, context.all(Capability.class), estimates(P.getCapability()));
        check(context, context.all(Perception.class), estimates(P.getPerception()));
        check(context, context.all(Alliance.class), estimates(P.getAlliance()));
        check(context, context.all(Dyad.class), List.of(new Default(P.getDyad_Contiguity(),
                context.text("default.used.contiguity"))));
        check(context, context.all(OffenseDefenseBalance.class).stream()
                .filter(balance -> balance.eContainer() instanceof Scenario).toList(),
                estimates(P.getOffenseDefenseBalance()));
        check(context, context.all(Scenario.class), List.of(
                new Default(P.getScenario_Anarchy(), context.text("default.used.anarchy")),
                new Default(P.getScenario_Balance(), context.text("default.used.balance",
                        words(estimates(P.getOffenseDefenseBalance()))))));
    }

    private static List<Default> estimates(EClass type) {
        return type.getEAllReferences().stream()
                .filter(feature -> Defaults.of(feature).filter(range -> range.defaultValue().isPresent()).isPresent())
                .map(feature -> new Default(feature, words(feature))).toList();
    }

    private static String words(EReference feature) {
        FeatureRange range = Defaults.of(feature).orElseThrow();
        return Words.of(feature) + " " + Words.number(range.defaultValue().getAsDouble(), range.unit());
    }

    private static String words(List<Default> defaults) {
        return defaults.stream().map(Default::words).collect(Collectors.joining(", "));
    }

    private void check(Context context, List<? extends EObject> elements, List<Default> candidates) {
        for (EObject element : elements) {
            List<Default> used = candidates.stream().filter(candidate -> !element.eIsSet(candidate.feature)).toList();
            if (!used.isEmpty()) {
                context.report(IssueCode.DEFAULT_USED, element, used.get(0).feature, words(used));
            }
        }
    }
}
