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
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;

/** The reaction coefficients K of a scenario: one link for each perception, from the holder to the target. */
final class Reactions {

    private Reactions() {
    }

    /**
     * Richardson's coefficients. Where the model gives no reaction: kappa x threat index, with kappa = 4 (1 -
     * sensibility) per year [OWN].
     *
     * @param view the scenario
     * @return K, per year; entry p belongs to perception p
     */
    static LinkMatrix coefficients(ScenarioView view) {
        int n = view.perceptionCount();
        int[] holders = new int[n];
        int[] targets = new int[n];
        double[] weights = new double[n];
        for (int p = 0; p < n; p++) {
            holders[p] = view.holder(p);
            targets[p] = view.target(p);
            weights[p] = coefficient(view, p);
        }
        return new LinkMatrix(view.stateCount(), holders, targets, weights);
    }

    /**
     * The reaction coefficient of one perception, given or derived.
     *
     * @param view the scenario
     * @param p number of the perception
     * @return K, per year
     */
    static double coefficient(ScenarioView view, int p) {
        return view.hasReaction(p) ? view.givenReaction(p)
                : Constants.GREATEST_REACTION * (1 - view.sensibility(view.holder(p))) * Threat.index(view, p);
    }

    /**
     * The gains A^-1 K: reaction over the fatigue of the holder.
     *
     * @param view the scenario
     * @param coefficients K, per year
     * @return the gains, without unit
     */
    static LinkMatrix gains(ScenarioView view, LinkMatrix coefficients) {
        double[] weights = coefficients.weights().clone();
        for (int p = 0; p < weights.length; p++) {
            weights[p] = gain(view, coefficients.rows()[p], weights[p]);
        }
        return new LinkMatrix(coefficients.size(), coefficients.rows(), coefficients.columns(), weights);
    }

    private static double gain(ScenarioView view, int holder, double coefficient) {
        return Math.min(Double.MAX_VALUE, coefficient / view.fatigue(holder));
    }

    /**
     * The gain that fear drives: zero for a perception without any fear. A reaction without fear, such as emulation, is
     * part of an arms race but not of a security dilemma.
     *
     * @param view the scenario
     * @param p number of the perception
     * @return the gain, without unit
     */
    static double fearful(ScenarioView view, int p) {
        return Threat.fear(view, p) == 0 ? 0 : gain(view, view.holder(p), coefficient(view, p));
    }
}
