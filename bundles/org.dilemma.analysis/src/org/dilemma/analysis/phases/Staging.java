/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.analysis.ElementFinder;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioCopy;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.OverrideValues;
import org.dilemma.model.validation.ScenarioValidator;
import org.eclipse.emf.ecore.EObject;

/** Reads the overrides of a scenario and makes copies with some of them applied. For one thread. */
final class Staging {
    private final Scenario base;
    private final ElementFinder elements;
    private final Map<EObject, Issue> wrong = new HashMap<>();

    Staging(Scenario base) {
        this.base = base;
        elements = new ElementFinder(base);
        Set<Phase> phases = new HashSet<>(base.getPhases());
        ScenarioValidator.validateOverrides(base).stream()
                .filter(issue -> phases.contains(issue.element().eContainer()))
                .forEach(issue -> wrong.putIfAbsent(issue.element(), issue));
    }

    Scenario base() {
        return base;
    }

    ElementFinder elements() {
        return elements;
    }

    /** The phases in the order of the story. */
    List<Phase> phases() {
        return base.getPhases().stream().sorted(Comparator.comparingInt(Phase::getOrder)).toList();
    }

    /** The values that a phase sets, in the order of its overrides; those that are wrong are left out. */
    Map<Place, Object> values(Phase phase) {
        Map<Place, Object> values = new LinkedHashMap<>();
        for (PhaseOverride override : phase.getOverrides()) {
            if (!wrong.containsKey(override)) {
                EObject target = override.getTarget();
                OverrideValues.feature(target, override.getFeature().strip()).ifPresent(feature -> OverrideValues
                        .parse(target, feature, override.getValue().strip())
                        .ifPresent(value -> values.putIfAbsent(new Place(target, feature), value)));
            }
        }
        return values;
    }

    /** What is wrong with the overrides of a phase. */
    List<PhaseProblem> problems(Phase phase) {
        return phase.getOverrides().stream().filter(wrong::containsKey)
                .map(override -> new PhaseProblem(elements.ref(phase), elements.ref(override),
                        wrong.get(override).message(), wrong.get(override).remedy()))
                .toList();
    }

    /** A copy of the base with some values set; estimates before their parts. */
    Scenario with(Map<Place, Object> values) {
        ScenarioCopy copy = ScenarioCopy.of(base);
        values.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().owner()
                == entry.getKey().element() ? 0 : 1))
                .forEach(entry -> entry.getKey().write(copy.of(entry.getKey().element()), entry.getValue()));
        return copy.scenario();
    }
}
