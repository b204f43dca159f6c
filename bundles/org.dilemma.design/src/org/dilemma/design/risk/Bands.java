/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Verdict;
import org.dilemma.design.internal.StatePair;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/**
 * The bands of a scenario by element: a perception and a dyad have that of their two states, a state the highest of its
 * pairs [OWN]. What a loop of more than two states adds belongs to no pair and is not in here. For one thread, since it
 * remembers what was asked: a diagram asks for each element several times in each refresh.
 */
public final class Bands {
    private final Map<StatePair, DyadVerdict> pairs = new HashMap<>();
    private final Map<State, DyadVerdict> states = new HashMap<>();
    private final Map<EObject, Optional<Band>> known = new HashMap<>();

    private Bands() {
    }

    /** The bands of a verdict; none without one. */
    static Bands of(Scenario scenario, Optional<Verdict> verdict) {
        Bands bands = new Bands();
        verdict.ifPresent(given -> {
            StateNames names = new StateNames(scenario);
            given.dyads().forEach(dyad -> names.pair(dyad.a(), dyad.b()).ifPresent(pair -> bands.put(pair, dyad)));
        });
        return bands;
    }

    private void put(StatePair pair, DyadVerdict verdict) {
        pairs.put(pair, verdict);
        states.merge(pair.first(), verdict, Bands::worse);
        states.merge(pair.second(), verdict, Bands::worse);
    }

    private static DyadVerdict worse(DyadVerdict first, DyadVerdict second) {
        return second.band().compareTo(first.band()) > 0 ? second : first;
    }

    /**
     * The band of an element.
     *
     * @param element a state, a perception or a dyad
     * @return its band; empty for others and where no verdict was given
     */
    public Optional<Band> of(EObject element) {
        return known.computeIfAbsent(element, this::find);
    }

    private Optional<Band> find(EObject element) {
        return verdict(element).map(DyadVerdict::band);
    }

    /**
     * The verdict behind the band of an element.
     *
     * @param element a state, a perception or a dyad
     * @return the verdict on the two states that it joins; for a state the first of its worst pairs
     */
    public Optional<DyadVerdict> verdict(EObject element) {
        return element instanceof State state ? Optional.ofNullable(states.get(state))
                : StatePair.of(element).map(pairs::get);
    }
}
