/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Result;
import org.dilemma.design.internal.StatePair;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/**
 * The reaction links of a scenario, from the state that reacts to the state that it reacts to, each with its gain, and
 * the strongest feedback loop among them [OWN ranking]. Links without gain are left out, and of great scenarios the
 * weak ones. Immutable.
 */
public final class ReactionLinks {
    private static final String GAIN = "gain";

    private final Map<State, Map<State, Double>> gains = new HashMap<>();
    private final Map<State, State> strongest = new HashMap<>();
    private final Set<State> reacting = new HashSet<>();
    private String sentence = "";

    private ReactionLinks() {
    }

    /** The links that a result of the feedback loops tells; none without one. */
    static ReactionLinks of(Scenario scenario, Optional<Result> result) {
        ReactionLinks links = new ReactionLinks();
        result.ifPresent(given -> links.read(new StateNames(scenario), given));
        return links;
    }

    private void read(StateNames names, Result result) {
        result.values().forEach((name, gain) -> names.pair(name, GAIN).ifPresent(pair -> put(pair, gain.value())));
        if (!result.findings().isEmpty()) {
            Finding first = result.findings().get(0);
            sentence = names.spellOut(first.text());
            List<State> loop = new ArrayList<>();
            first.elements().stream().filter(ReactionLinks::isState)
                    .forEach(ref -> names.find(ref).ifPresent(loop::add));
            for (int i = 0; loop.size() > 1 && i < loop.size(); i++) {
                strongest.put(loop.get(i), loop.get((i + 1) % loop.size()));
            }
        }
    }

    private static boolean isState(ElementRef ref) {
        return ref.type().equals("State");
    }

    private void put(StatePair pair, double gain) {
        gains.computeIfAbsent(pair.first(), from -> new HashMap<>()).put(pair.second(), gain);
        reacting.add(pair.first());
        reacting.add(pair.second());
    }

    /**
     * The gain of a link.
     *
     * @param from the state that reacts
     * @param to the state that it reacts to
     * @return the gain, above 0; empty where there is no such link
     */
    public OptionalDouble gain(State from, State to) {
        Double gain = gains.getOrDefault(from, Map.of()).get(to);
        return gain == null ? OptionalDouble.empty() : OptionalDouble.of(gain);
    }

    /**
     * The states that a state reacts to.
     *
     * @param from the state that reacts
     * @return the states, each with the gain
     */
    public Map<State, Double> from(State from) {
        return Collections.unmodifiableMap(gains.getOrDefault(from, Map.of()));
    }

    /**
     * The next state of the strongest loop.
     *
     * @param from a state
     * @return the state that it reacts to in that loop; empty where it is not in the loop
     */
    public Optional<State> strongest(State from) {
        return Optional.ofNullable(strongest.get(from));
    }

    /**
     * Whether a state reacts to others or others react to it.
     *
     * @param state a state
     * @return true if a link begins or ends there
     */
    public boolean joins(State state) {
        return reacting.contains(state);
    }

    /**
     * The strongest loop in words.
     *
     * @return the sentence of the evaluator with the names of states that fit, which says so where there is no loop; empty where nothing was evaluated
     */
    public String sentence() {
        return sentence;
    }
}
