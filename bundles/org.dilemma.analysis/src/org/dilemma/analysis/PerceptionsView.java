/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.OptionalDouble;

/**
 * What the states of a scenario believe of each other in one view, numbered from 0 in the order of the scenario. Not for
 * use on its own: ask the {@link ScenarioView}.
 */
public abstract sealed class PerceptionsView extends StatesView permits PairsView {

    PerceptionsView(Structure structure, double[] values) {
        super(structure, values);
    }

    /** The value at a position; empty for -1. */
    OptionalDouble optional(int position) {
        return position < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[position]);
    }

    /**
     * Number of perceptions.
     *
     * @return at least 0
     */
    public int perceptionCount() {
        return structure.perceptions().length;
    }

    /**
     * Points at a perception.
     *
     * @param p number of the perception
     * @return the reference
     */
    public ElementRef perception(int p) {
        return structure.perceptions()[p].ref();
    }

    /**
     * The state that perceives.
     *
     * @param p number of the perception
     * @return number of the state
     */
    public int holder(int p) {
        return structure.perceptions()[p].holder();
    }

    /**
     * The state that is perceived.
     *
     * @param p number of the perception
     * @return number of the state
     */
    public int target(int p) {
        return structure.perceptions()[p].target();
    }

    /**
     * The perception of one state by another.
     *
     * @param holder number of the state that perceives
     * @param target number of the state that is perceived
     * @return number of the perception, or -1 when there is none
     */
    public int perception(int holder, int target) {
        return structure.perceptionOf().get(holder, target);
    }

    /**
     * Belief that the target is greedy, before bias.
     *
     * @param p number of the perception
     * @return 0..1
     */
    public double perceivedGreed(int p) {
        return values[structure.perceptions()[p].perceivedGreed()];
    }

    /**
     * Bias of interpretation.
     *
     * @param p number of the perception
     * @return -1 (sees the best) to 1 (sees the worst)
     */
    public double bias(int p) {
        return values[structure.perceptions()[p].bias()];
    }

    /**
     * How offensive the target's forces look to the holder; where not given, their mean offensiveness.
     *
     * @param p number of the perception
     * @return 0..1
     */
    public double perceivedOffensiveness(int p) {
        int index = structure.perceptions()[p].perceivedOffensiveness();
        return index >= 0 ? values[index] : offensiveness(target(p));
    }

    /**
     * Reaction coefficient k, where the model gives one.
     *
     * @param p number of the perception
     * @return per year, at least 0; empty when it is to be derived
     */
    public OptionalDouble reaction(int p) {
        return optional(structure.perceptions()[p].reaction());
    }

    /**
     * Whether the model gives a reaction coefficient, so that {@link #reaction(int)} is not empty. With
     * {@link #givenReaction(int)} for evaluators that are asked many thousand times.
     *
     * @param p number of the perception
     * @return true if it is given
     */
    public boolean hasReaction(int p) {
        return structure.perceptions()[p].reaction() >= 0;
    }

    /**
     * The reaction coefficient k that the model gives.
     *
     * @param p number of a perception that {@link #hasReaction(int)}
     * @return per year, at least 0
     */
    public double givenReaction(int p) {
        return values[structure.perceptions()[p].reaction()];
    }
}
