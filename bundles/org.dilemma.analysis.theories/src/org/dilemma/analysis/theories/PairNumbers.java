/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import org.dilemma.analysis.Band;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;

/**
 * The numbers behind the verdict on one pair.
 *
 * @param i number of the first state
 * @param j number of the second
 * @param gain loop gain of the two alone, sqrt(K_ij K_ji / (a_i a_j))
 * @param trustFirst belief of the first that the second is trustworthy
 * @param thresholdFirst the belief the first needs
 * @param trustSecond belief of the second that the first is trustworthy
 * @param thresholdSecond the belief the second needs
 * @param world the world the pair lives in
 * @param steps by how many bands the world moves the pair
 */
record PairNumbers(int i, int j, double gain, double trustFirst, double thresholdFirst, double trustSecond,
        double thresholdSecond, World world, int steps) {

    /**
     * Computes the numbers of a pair.
     *
     * @param view the scenario
     * @param gains the gains that fear drives, one for each perception
     * @param pair the pair
     * @return its numbers
     */
    static PairNumbers of(ScenarioView view, LinkMatrix gains, ScenarioView.Pair pair) {
        int i = pair.i();
        int j = pair.j();
        int there = view.perception(i, j);
        int back = view.perception(j, i);
        double gain = there < 0 || back < 0 ? 0 : mean(gains.weights()[there], gains.weights()[back]);
        return new PairNumbers(i, j, gain, TrustGame.trust(view, i, j), TrustGame.of(view, i, j).threshold(),
                TrustGame.trust(view, j, i), TrustGame.of(view, j, i).threshold(), World.of(view.balance(i, j)),
                World.steps(view.balance(i, j)));
    }

    /** Geometric mean, also of numbers whose product is too great or too small for a double. */
    private static double mean(double a, double b) {
        double product = a * b;
        return product >= Double.MIN_NORMAL && product <= Double.MAX_VALUE ? Math.sqrt(product)
                : Math.sqrt(a) * Math.sqrt(b);
    }

    /** Sides that do not trust enough to cooperate, 0..2. */
    int distrusting() {
        return (trustFirst < thresholdFirst ? 1 : 0) + (trustSecond < thresholdSecond ? 1 : 0);
    }

    /** The band by the rule. */
    Band band() {
        return SpiralRule.band(gain, distrusting(), steps);
    }
}
