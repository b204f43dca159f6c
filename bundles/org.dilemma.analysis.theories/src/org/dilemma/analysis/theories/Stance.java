/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Intent;

/**
 * One state's stance towards another: what it believes of the other, what the other is, and what firmness and restraint
 * would do [OWN operationalization of Jervis 1976, ch. 3, and Glaser 1997].
 *
 * @param i number of the state that chooses between firmness and restraint
 * @param j number of the other
 * @param seeksGain whether i is greedy itself, so that gain and not fear moves it
 * @param model the model that fits the pair
 * @param motive true motive of the other, as the analyst judges it
 * @param greed true greed of the other, 0..1
 * @param fear belief of i that j is greedy, with bias, 0..1
 * @param threshold trust that i needs for restraint, 0..1
 * @param loopGain loop gain of the two alone, as fear drives it
 * @param temptation the game as j plays it against i
 */
record Stance(int i, int j, boolean seeksGain, FittingModel model, Motive motive, double greed, double fear,
        double threshold, double loopGain, TrustGame temptation) {

    /** Hundredths of a belief: the unit in which its distance to the threshold is told. */
    private static final double POINTS = 100;

    /**
     * The stance of one side of a pair.
     *
     * @param view the scenario
     * @param pair numbers of the pair
     * @param first whether it is the stance of the first state
     * @return its stance
     */
    static Stance of(ScenarioView view, PairNumbers pair, boolean first) {
        int i = first ? pair.i() : pair.j();
        int j = first ? pair.j() : pair.i();
        return new Stance(i, j, Motives.isGreedy(view, i, j),
                Motives.model(view, pair.i(), pair.j(), pair.band()), motive(view, j, i),
                view.greed(j), 1 - (first ? pair.trustFirst() : pair.trustSecond()),
                first ? pair.thresholdFirst() : pair.thresholdSecond(), pair.gain(), TrustGame.of(view, j, i));
    }

    private static Motive motive(ScenarioView view, int j, int i) {
        if (Motives.isGreedy(view, j, i)) {
            return Motive.GREEDY;
        }
        return view.intent(j) == Intent.MIXED ? Motive.MIXED : Motive.SEEKER;
    }

    /** Whether the belief counsels restraint: the trust reaches the threshold. */
    boolean trusts() {
        return 1 - fear >= threshold;
    }

    /**
     * Whether belief and truth disagree: a security seeker is feared, or a greedy state trusted because its greed is not
     * seen. The beliefs of a state that seeks gain itself are no misperceptions of either model, since they do not move it.
     */
    boolean isMisperception() {
        return !seeksGain && (trusts() ? motive == Motive.GREEDY && !seesGreed() : motive == Motive.SEEKER);
    }

    /** Whether the other is held to be about as greedy as it is, or greedier. */
    boolean seesGreed() {
        return fear >= greed - Constants.BELIEF_NEAR;
    }

    /**
     * How far the belief is from the one at which the advice changes, 1 - threshold.
     *
     * @return points of 100; positive where the belief must fall before restraint is the advice
     */
    double distance() {
        return POINTS * (fear - (1 - threshold));
    }

    /** What a mistake costs, so that the worst can be told first: the gain of an attack, or that of the loop. */
    double stake() {
        return motive == Motive.GREEDY ? temptation.gainFromAttack() : loopGain;
    }

    /** The true motive of a state. */
    enum Motive {
        /** Seeks security only, or is taken to. */
        SEEKER,
        /** Seeks security and gain. */
        MIXED,
        /** Seeks gain. */
        GREEDY
    }
}
