/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dilemma.model.Alliance;
import org.dilemma.model.Assumption;
import org.dilemma.model.Capability;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Observation;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.Source;
import org.dilemma.model.State;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Makes new elements with values that make sense where they are put: the next name, the next pair without one. */
public final class NewElements {

    private NewElements() {
    }

    /**
     * Makes an element.
     *
     * @param owner where it will be put
     * @param feature the containment reference it will be put in
     * @return the element, not yet put there
     */
    public static EObject create(EObject owner, EReference feature) {
        EObject element = DilemmaFactory.eINSTANCE.create(feature.getEReferenceType());
        Scenario scenario = Elements.scenario(owner).orElseThrow();
        if (element instanceof State state) {
            name(scenario, state);
        } else if (element instanceof Perception p) {
            pair(scenario, (a, b) -> scenario.getPerceptions().stream()
                    .anyMatch(o -> o.getHolder() == a && o.getTarget() == b), true).ifPresent(pair -> {
                        p.setHolder(pair.get(0));
                        p.setTarget(pair.get(1));
                    });
        } else if (element instanceof Dyad d) {
            pair(scenario, (a, b) -> scenario.getDyads().stream()
                    .anyMatch(o -> o.getStates().containsAll(List.of(a, b))), false)
                            .ifPresent(d.getStates()::addAll);
        } else if (element instanceof Alliance a) {
            pair(scenario, (x, y) -> scenario.getAlliances().stream()
                    .anyMatch(o -> o.getMembers().containsAll(List.of(x, y))), false)
                            .ifPresent(a.getMembers()::addAll);
        } else {
            fillOther(scenario, owner, element);
        }
        return element;
    }

    private static void fillOther(Scenario scenario, EObject owner, EObject element) {
        if (element instanceof Signal s) {
            pair(scenario, (a, b) -> false, true).ifPresent(pair -> {
                s.setSender(pair.get(0));
                s.setReceiver(pair.get(1));
            });
        } else if (element instanceof PowerShift p) {
            scenario.getStates().stream().findFirst().ifPresent(p::setState);
        } else if (element instanceof Phase p) {
            int count = scenario.getPhases().size() + 1;
            p.setName(Messages.bind(Messages.New_phase, count));
            p.setOrder(count);
        } else if (element instanceof Observation o) {
            o.setYear(nextYear(scenario, (Capability) owner));
        } else if (element instanceof Source s) {
            s.setCitation(Messages.bind(Messages.New_source, scenario.getSources().size() + 1));
        } else if (element instanceof Assumption a) {
            a.setText(Messages.bind(Messages.New_assumption, scenario.getAssumptions().size() + 1));
        }
    }

    private static int nextYear(Scenario scenario, Capability capability) {
        return capability.getObservations().stream().mapToInt(Observation::getYear).max()
                .orElse(scenario.isSetStart() ? scenario.getStart() - 1 : 1999) + 1;
    }

    private static void name(Scenario scenario, State state) {
        Set<String> taken = new HashSet<>();
        scenario.getStates().forEach(s -> {
            taken.add(s.getName());
            taken.add(s.getAbbreviation());
        });
        int number = 1;
        while (taken.contains(Messages.bind(Messages.New_state, number)) || taken.contains("S" + number)) {
            number++;
        }
        state.setName(Messages.bind(Messages.New_state, number));
        state.setAbbreviation("S" + number);
    }

    private static Optional<List<State>> pair(Scenario scenario, BiPredicate<State, State> taken, boolean directed) {
        List<State> states = scenario.getStates();
        for (int i = 0; i < states.size(); i++) {
            for (int j = directed ? 0 : i + 1; j < states.size(); j++) {
                if (i != j && !taken.test(states.get(i), states.get(j))) {
                    return Optional.of(List.of(states.get(i), states.get(j)));
                }
            }
        }
        return Optional.empty();
    }
}
