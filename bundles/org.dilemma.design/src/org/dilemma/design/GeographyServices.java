/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.design.internal.EstimateText;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.StatePair;
import org.dilemma.design.internal.TextKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** Services on dyads: how near two states are to each other. */
public class GeographyServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /**
     * The state at which the line of a dyad begins.
     *
     * @param dyad a dyad
     * @return its first state, or null where it has not two
     */
    public State firstState(Dyad dyad) {
        return StatePair.of(dyad).map(StatePair::first).orElse(null);
    }

    /**
     * The state at which the line of a dyad ends.
     *
     * @param dyad a dyad
     * @return its second state, or null where it has not two
     */
    public State secondState(Dyad dyad) {
        return StatePair.of(dyad).map(StatePair::second).orElse(null);
    }

    /**
     * Contiguity and distance.
     *
     * @param dyad a dyad
     * @return for instance "up to 400 miles of water, 930 km"; empty where neither is given
     */
    public String geographyLabel(Dyad dyad) {
        return ScenarioIndex.text(TextKind.LABEL, dyad, one -> Stream.of(
                one.isSetContiguity() ? Messages.get("contiguity." + one.getContiguity().getName()) : "",
                EstimateText.quantity(one, P.getDyad_Distance())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    /**
     * Whether a dyad can be drawn between two states.
     *
     * @param first one state
     * @param second the other
     * @return true if they are not the same and no dyad joins them yet
     */
    public boolean mayBeDyad(EObject first, EObject second) {
        return first instanceof State one && second instanceof State other && one != other
                && ScenarioIndex.of(one).map(index -> index.groups().pair(new StatePair(one, other)))
                        .filter(found -> !(found.orElse(null) instanceof Dyad)).isPresent();
    }

    /**
     * Whether a dyad can be moved from one state to another.
     *
     * @param dyad a dyad
     * @param from one of its states
     * @param to the state that would take its place
     * @return true if that leaves one dyad at most for each pair
     */
    public boolean mayMove(Dyad dyad, EObject from, EObject to) {
        List<State> others = dyad.getStates().stream().filter(state -> state != from).toList();
        return others.size() == 1 && mayBeDyad(others.get(0), to);
    }
}
