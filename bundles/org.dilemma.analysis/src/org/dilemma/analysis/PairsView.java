/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dilemma.model.Contiguity;

/**
 * The pairs of states of a scenario in one view, and where the two lie. Not for use on its own: ask the
 * {@link ScenarioView}.
 */
public abstract sealed class PairsView extends PerceptionsView permits ScenarioView {

    PairsView(Structure structure, double[] values) {
        super(structure, values);
    }

    /**
     * The pairs of states to judge: all pairs in scenarios of up to 20 states; in larger ones those that
     * a perception, a dyad, an alliance or a signal joins.
     *
     * @return the pairs, each with the smaller number first, in order
     */
    public List<ScenarioView.Pair> pairs() {
        return structure.pairs();
    }

    /**
     * The dyad of two states, if one is drawn.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the reference
     */
    public Optional<ElementRef> dyad(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? Optional.empty() : Optional.of(structure.dyads().get(dyad).ref());
    }

    /**
     * The contiguity of two states, where it is given.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the contiguity
     */
    public Optional<Contiguity> contiguity(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? Optional.empty() : structure.dyads().get(dyad).contiguity();
    }

    /**
     * The distance of two states, where it is given.
     *
     * @param i number of one state
     * @param j number of the other
     * @return kilometers
     */
    public OptionalDouble distance(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? OptionalDouble.empty() : optional(structure.dyads().get(dyad).distance());
    }

    /**
     * Whether the model gives the distance of two states, so that {@link #distance(int, int)} is not empty. With
     * {@link #givenDistance(int, int)} for evaluators that are asked many thousand times.
     *
     * @param i number of one state
     * @param j number of the other
     * @return true if it is given
     */
    public boolean hasDistance(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad >= 0 && structure.dyads().get(dyad).distance() >= 0;
    }

    /**
     * The distance of two states that the model gives.
     *
     * @param i number of one state
     * @param j number of another, where the two {@link #hasDistance(int, int)}
     * @return kilometers
     */
    public double givenDistance(int i, int j) {
        return values[structure.dyads().get(structure.dyadNumber(i, j)).distance()];
    }
}
