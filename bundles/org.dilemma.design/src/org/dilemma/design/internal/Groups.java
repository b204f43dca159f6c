/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilemma.model.Alliance;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements of a scenario by what a diagram does with them: pacts that are drawn as a line and alliances that are
 * drawn as a node, and for each pair of states the element that stands for it. Good until the model changes; for the
 * thread that owns it.
 */
public final class Groups {
    private final Scenario scenario;
    private final List<Alliance> pacts = new ArrayList<>();
    private final List<Alliance> alliances = new ArrayList<>();
    private final Map<StatePair, EObject> pairs = new HashMap<>();
    private final List<EObject> ordered = new ArrayList<>();
    private final Map<State, Map<State, Perception>> perceptions = new HashMap<>();
    private boolean paired;

    Groups(Scenario scenario) {
        this.scenario = scenario;
        for (Alliance alliance : scenario.getAlliances()) {
            (isPact(alliance) ? pacts : alliances).add(alliance);
        }
    }

    /** Pairs are put together only when they are asked for: most diagrams need none. */
    private void pair() {
        if (paired) {
            return;
        }
        paired = true;
        Set<State> states = new HashSet<>(scenario.getStates());
        for (Dyad dyad : scenario.getDyads()) {
            StatePair.of(dyad).filter(pair -> pair.isAmong(states)).ifPresent(pair -> stand(pair, dyad));
        }
        for (Perception perception : scenario.getPerceptions()) {
            StatePair.of(perception).filter(pair -> pair.isAmong(states)).ifPresent(pair -> {
                stand(pair, perception);
                perceptions.computeIfAbsent(perception.getHolder(), holder -> new HashMap<>())
                        .putIfAbsent(perception.getTarget(), perception);
            });
        }
    }

    private void stand(StatePair pair, EObject element) {
        if (pairs.putIfAbsent(pair, element) == null) {
            ordered.add(element);
        }
    }

    private static boolean isPact(Alliance alliance) {
        List<State> members = alliance.getMembers();
        return members.size() == 2 && members.get(0) != members.get(1);
    }

    /**
     * Alliances of exactly two states.
     *
     * @return the alliances in the order of the model
     */
    public List<Alliance> pacts() {
        return Collections.unmodifiableList(pacts);
    }

    /**
     * Alliances of more than two states, and those that have not found two yet.
     *
     * @return the alliances in the order of the model
     */
    public List<Alliance> alliances() {
        return Collections.unmodifiableList(alliances);
    }

    /**
     * The elements that stand for pairs of states: the dyad where one is drawn, else the first perception between the
     * two.
     *
     * @return one element for each pair, dyads first, each in the order of the model
     */
    public List<EObject> pairs() {
        pair();
        return Collections.unmodifiableList(ordered);
    }

    /**
     * The element that stands for a pair of states.
     *
     * @param pair the pair
     * @return the dyad, else the first perception between the two, if there is either
     */
    public Optional<EObject> pair(StatePair pair) {
        pair();
        return Optional.ofNullable(pairs.get(pair));
    }

    /**
     * The perception of one state by another.
     *
     * @param holder the state that perceives
     * @param target the state that is perceived
     * @return the first such perception, if there is one
     */
    public Optional<Perception> perception(State holder, State target) {
        pair();
        return Optional.ofNullable(perceptions.getOrDefault(holder, Map.of()).get(target));
    }
}
