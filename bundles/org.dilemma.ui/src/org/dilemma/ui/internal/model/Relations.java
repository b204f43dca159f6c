/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.model.Alliance;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** What lies between states. */
public final class Relations {

    private Relations() {
    }

    /**
     * Elements with the perceptions, alliances and dyads between those that are states.
     *
     * @param elements elements of one scenario
     * @return the elements first, each once
     */
    public static List<EObject> with(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        List<State> states = new ArrayList<>();
        elements.forEach(e -> {
            if (e instanceof State state) {
                states.add(state);
            }
        });
        if (states.size() > 1) {
            Elements.scenario(states.get(0)).ifPresent(s -> addBetween(s, states, all));
        }
        return List.copyOf(all);
    }

    private static void addBetween(Scenario scenario, List<State> states, Set<EObject> all) {
        for (Perception perception : scenario.getPerceptions()) {
            if (states.contains(perception.getHolder()) && states.contains(perception.getTarget())) {
                all.add(perception);
            }
        }
        for (Alliance alliance : scenario.getAlliances()) {
            if (alliance.getMembers().stream().filter(states::contains).count() > 1) {
                all.add(alliance);
            }
        }
        for (Dyad dyad : scenario.getDyads()) {
            if (states.containsAll(dyad.getStates()) && !dyad.getStates().isEmpty()) {
                all.add(dyad);
            }
        }
    }
}
