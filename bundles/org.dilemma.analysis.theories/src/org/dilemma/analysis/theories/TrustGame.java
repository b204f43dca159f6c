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
 * temptation T = (pi + phi)(1 + g) - c, punishment P = pi (1 + g) - c, sucker's payoff S = (pi - phi)(1 + g) - c. The
 * probabilities pi + phi and pi - phi are kept within 0..1.
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

    private double rewardOverTemptation() {
        return 1 + warCost - Math.min(1, winProbability + firstStrike) * (1 + greed);
    }

    private double punishmentOverSucker() {
        return (winProbability - Math.max(0, winProbability - firstStrike)) * (1 + greed);
    }

    /**
     * Whether the state prefers mutual cooperation to attacking a state that cooperates; inside the probabilities' range
     * this is g < (1 - pi - phi + c)/(pi + phi).
     *
     * @return true for a trustworthy state
     */
    boolean isTrustworthy() {
        return rewardOverTemptation() > 0;
    }

    /**
     * The belief in the other's trustworthiness that the state needs to cooperate: m = (P - S)/((R - T) + (P - S)); 1
     * for a state that is not trustworthy itself.
     *
     * @return 0..1
     */
    double threshold() {
        double fear = punishmentOverSucker();
        if (fear == 0 && rewardOverTemptation() >= 0) {
            return 0;
        }
        return isTrustworthy() ? fear / (rewardOverTemptation() + fear) : 1;
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
