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
import java.util.Optional;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/**
 * Two different states in any order: a pair equals that of the same states the other way round.
 *
 * @param first one state
 * @param second the other
 */
public record StatePair(State first, State second) {

    /**
     * The pair of states that an element joins.
     *
     * @param element a perception or a dyad
     * @return its pair; empty where a state is missing or both are the same
     */
    public static Optional<StatePair> of(EObject element) {
        if (element instanceof Perception perception) {
            return of(perception.getHolder(), perception.getTarget());
        }
        return element instanceof Dyad dyad && dyad.getStates().size() == 2
                ? of(dyad.getStates().get(0), dyad.getStates().get(1)) : Optional.empty();
    }

    /**
     * A pair.
     *
     * @param first one state, or null
     * @param second the other, or null
     * @return the pair; empty where a state is missing or both are the same
     */
    public static Optional<StatePair> of(State first, State second) {
        return first == null || second == null || first == second ? Optional.empty()
                : Optional.of(new StatePair(first, second));
    }

    /** Whether both states are among some. */
    boolean isAmong(Collection<State> states) {
        return states.contains(first) && states.contains(second);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatePair pair && (first == pair.first && second == pair.second
                || first == pair.second && second == pair.first);
    }

    @Override
    public int hashCode() {
        return first.hashCode() ^ second.hashCode();
    }
}
