/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds what makes no sense without an element: the perceptions of a state, its dyads, signals and power shifts. */
final class Dependents {

    private Dependents() {
    }

    /**
     * The elements and all that depends on them.
     *
     * @param elements elements of one scenario
     * @return the elements first, then their dependents in document order; none inside another
     */
    static Collection<EObject> closure(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        elements.stream().findFirst().flatMap(Elements::scenario).ifPresent(s -> addDependents(s, all));
        return EcoreUtil.filterDescendants(all);
    }

    private static void addDependents(Scenario scenario, Set<EObject> all) {
        for (Perception p : scenario.getPerceptions()) {
            addIf(goes(p.getHolder(), all) || goes(p.getTarget(), all), p, all);
        }
        for (Dyad d : scenario.getDyads()) {
            addIf(d.getStates().stream().anyMatch(s -> goes(s, all)), d, all);
        }
        for (Signal s : scenario.getSignals()) {
            addIf(goes(s.getSender(), all) || goes(s.getReceiver(), all), s, all);
        }
        for (PowerShift p : scenario.getPowerShifts()) {
            addIf(goes(p.getState(), all), p, all);
        }
        scenario.getPhases().forEach(phase -> {
            for (PhaseOverride o : phase.getOverrides()) {
                addIf(goes(o.getTarget(), all), o, all);
            }
        });
    }

    private static void addIf(boolean condition, EObject element, Set<EObject> all) {
        if (condition) {
            all.add(element);
        }
    }

    private static boolean goes(EObject element, Set<EObject> all) {
        return element != null && EcoreUtil.isAncestor(all, element);
    }
}
