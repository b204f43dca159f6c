/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilemma.model.Capability;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Observation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the inputs that differ between the matched elements of two scenarios; used once. */
final class InputDifferences {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;
    private static final Set<EStructuralFeature> NAMES = Set.of(P.getState_Name(), P.getState_Abbreviation());

    private final Matching matching;
    private final List<InputDifference> found = new ArrayList<>();

    InputDifferences(Matching matching) {
        this.matching = matching;
    }

    List<InputDifference> list() {
        for (Map.Entry<EObject, EObject> pair : matching.counterparts().entrySet()) {
            EObject after = pair.getKey();
            EObject before = pair.getValue();
            after.eClass().getEAllStructuralFeatures().forEach(feature -> compare(before, after, feature));
            if (after instanceof Capability capability) {
                observations((Capability) before, capability);
            }
        }
        return found;
    }

    private void compare(EObject before, EObject after, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (reference.getEReferenceType() == P.getEstimate()) {
                add(after, feature.getName(), InputReading.estimate(before, reference),
                        InputReading.estimate(after, reference));
            } else if (!reference.isContainment() && !sameLinks(before, after, reference)) {
                add(after, feature.getName(), InputReading.links(before, reference),
                        InputReading.links(after, reference));
            }
        } else if (NAMES.contains(feature) || feature.getEType() != P.getScenario_Title().getEType()) {
            add(after, feature.getName(), InputReading.attribute(before, (EAttribute) feature),
                    InputReading.attribute(after, (EAttribute) feature));
        }
    }

    private boolean sameLinks(EObject before, EObject after, EReference reference) {
        List<EObject> old = InputReading.targets(before, reference);
        List<EObject> young = InputReading.targets(after, reference);
        return old.size() == young.size()
                && old.stream().allMatch(o -> young.stream().anyMatch(y -> matching.same(o, y)));
    }

    private void observations(Capability before, Capability after) {
        SortedMap<Integer, Double> old = byYear(before);
        SortedMap<Integer, Double> young = byYear(after);
        Set<Integer> years = new TreeSet<>(old.keySet());
        years.addAll(young.keySet());
        years.forEach(year -> add(after, P.getCapability_Observations().getName() + "." + year,
                InputReading.observation(old.get(year)), InputReading.observation(young.get(year))));
    }

    private static SortedMap<Integer, Double> byYear(Capability capability) {
        SortedMap<Integer, Double> levels = new TreeMap<>();
        for (Observation observation : capability.getObservations()) {
            levels.putIfAbsent(observation.getYear(), observation.getValue());
        }
        return levels;
    }

    private void add(EObject element, String feature, InputReading before, InputReading after) {
        if (!before.content().equals(after.content())) {
            found.add(new InputDifference(matching.ref(element), feature, before.value(), after.value()));
        }
    }

    private void add(EObject element, String feature, InputValue before, InputValue after) {
        found.add(new InputDifference(matching.ref(element), feature, before, after));
    }
}
