/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.model.Alliance;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds what makes no sense without a state. */
public final class Dependents {

    private Dependents() {
    }

    /**
     * The elements that go with a state.
     *
     * @param state a state
     * @return the elements in document order, none inside another; without the state itself
     */
    public static Collection<EObject> of(State state) {
        Set<EObject> dependents = new LinkedHashSet<>();
        if (EcoreUtil.getRootContainer(state) instanceof Scenario scenario) {
            collect(scenario, state, dependents);
            overrides(scenario, state, dependents);
        }
        return dependents;
    }

    private static void collect(Scenario scenario, State state, Set<EObject> dependents) {
        for (Perception perception : scenario.getPerceptions()) {
            if (perception.getHolder() == state || perception.getTarget() == state) {
                dependents.add(perception);
            }
        }
        for (Alliance alliance : scenario.getAlliances()) {
            List<State> members = alliance.getMembers();
            if (members.contains(state) && members.stream().filter(member -> member != state).distinct().count() < 2) {
                dependents.add(alliance);
            }
        }
        for (Dyad dyad : scenario.getDyads()) {
            if (dyad.getStates().contains(state)) {
                dependents.add(dyad);
            }
        }
        for (Signal signal : scenario.getSignals()) {
            if (signal.getSender() == state || signal.getReceiver() == state) {
                dependents.add(signal);
            }
        }
        for (PowerShift shift : scenario.getPowerShifts()) {
            if (shift.getState() == state) {
                dependents.add(shift);
            }
        }
    }

    private static void overrides(Scenario scenario, State state, Set<EObject> dependents) {
        Set<EObject> gone = new LinkedHashSet<>(dependents);
        gone.add(state);
        dependents.addAll(overrides(scenario, gone));
    }

    private static List<PhaseOverride> overrides(Scenario scenario, Collection<EObject> gone) {
        return scenario.getPhases().stream().flatMap(phase -> phase.getOverrides().stream())
                .filter(override -> override.getTarget() != null && EcoreUtil.isAncestor(gone, override.getTarget()))
                .toList();
    }

    /**
     * What phases say of an element and its contents.
     *
     * @param element an element
     * @return the overrides in document order
     */
    public static List<PhaseOverride> overridesOf(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Scenario scenario ? overrides(scenario, Set.of(element))
                : List.of();
    }
}
