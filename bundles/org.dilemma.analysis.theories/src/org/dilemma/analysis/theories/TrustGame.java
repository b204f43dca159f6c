/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import org.dilemma.analysis.ScenarioView;

/**
 * One state's side of an assurance game of the type of Kydd (1997, 2005) with another state [OWN derivation]. With win
 * probability pi, first-strike edge phi, war cost c and greed g (own territory = 1): reward of mutual cooperation R = 1,
 * temptation T = (pi + phi)(1 + g) - c, punishment P = pi (1 + g) - c, sucker's payoff S = (pi - phi)(1 + g) - c. As
 * probabilities pi + phi is at most 1 and pi - phi at least 0: nobody wins more than certainly by striking first.
 *
 * @param winProbability pi, 0..1
 * @param firstStrike phi, 0..0.5
 * @param warCost c, 0..1
 * @param greed g, 0..1
 */
record TrustGame(double winProbability, double firstStrike, double warCost, double greed) {

    /**
     * The game as a state plays it with another. Win probability is its share in the capabilities of the two (a contest
     * success function of ratio form, Tullock 1980); the first-strike edge is scaled by the degree of anarchy.
     *
     * @param view the scenario
     * @param i number of the state whose side it is
     * @param j number of the other state
     * @return the game
     */
    static TrustGame of(ScenarioView view, int i, int j) {
        return new TrustGame(view.share(j, i), view.anarchy() * view.balance(i, j).firstStrikeAdvantage(),
                view.warCost(i), view.greed(i));
    }

    /**
     * Whether the state prefers mutual cooperation to attacking a state that cooperates: T < R, that is g < (1 - pi - phi +
     * c)/(pi + phi). A state without greed always does.
     *
     * @return true for a trustworthy state
     */
    boolean isTrustworthy() {
        return greed == 0 || gainFromAttack() < 0;
    }

    /**
     * What the state gains by attacking another that is restrained, beyond peace: T - R = (pi + phi)(1 + g) - c - 1.
     *
     * @return own territory = 1; negative where peace is better
     */
    double gainFromAttack() {
        return first(winProbability, firstStrike) * (1 + greed) - warCost - 1;
    }

    /**
     * What the state gains by attacking another that is firm, and so takes the first-strike edge away: P - R = pi (1 + g)
     * - c - 1.
     *
     * @return own territory = 1; negative where peace is better
     */
    double gainAgainstFirmness() {
        return winProbability * (1 + greed) - warCost - 1;
    }

    /**
     * The belief in the other's trustworthiness that the state needs to cooperate: m = (P - S)/((R - T) + (P - S)), which
     * is phi (1 + g)/(1 - pi + c - pi g) where pi + phi and pi - phi are probabilities; clamped to 0..1, and 1 where the
     * denominator is not positive but the numerator is.
     *
     * @return 0..1
     */
    double threshold() {
        return threshold(winProbability, firstStrike, warCost, greed);
    }

    /** The threshold from the four numbers of the game, without an object for each of many draws. */
    static double threshold(double winProbability, double firstStrike, double warCost, double greed) {
        double second = Math.max(0, winProbability - firstStrike);
        double fear = (winProbability - second) * (1 + greed);
        double stake = 1 + warCost - (first(winProbability, firstStrike) - winProbability + second) * (1 + greed);
        if (fear == 0) {
            return stake >= 0 ? 0 : 1;
        }
        return stake <= 0 ? 1 : Math.min(1, fear / stake);
    }

    /** Probability to win for the one who strikes first. */
    private static double first(double winProbability, double firstStrike) {
        return Math.min(1, winProbability + firstStrike);
    }

    /**
     * Whether the state cooperates.
     *
     * @param trust its belief, 0..1, that the other is trustworthy
     * @return true if the belief reaches the threshold
     */
    boolean cooperates(double trust) {
        return trust >= threshold();
    }

    /**
     * Belief of a state that another is trustworthy: 1 - fear, and 1 where it perceives nothing.
     *
     * @param view the scenario
     * @param i number of the state that believes
     * @param j number of the other state
     * @return 0..1
     */
    static double trust(ScenarioView view, int i, int j) {
        int p = view.perception(i, j);
        return p < 0 ? 1 : 1 - Threat.fear(view, p);
    }
}
