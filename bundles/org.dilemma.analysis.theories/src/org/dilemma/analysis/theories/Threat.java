/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Optional;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Contiguity;

/**
 * The threat that one state sees in another: the four factors of Walt (1987), multiplied [OWN, Walt gives no weights].
 */
final class Threat {

    private Threat() {
    }

    /**
     * Fear of the target's intentions: perceived greed, moved by bias towards the worst (1) or the best (0) [OWN].
     *
     * @param view the scenario
     * @param p number of the perception
     * @return 0..1
     */
    static double fear(ScenarioView view, int p) {
        return fear(view.perceivedGreed(p), view.bias(p));
    }

    /**
     * Fear by a belief and a bias: the belief, moved by bias towards the worst (1) or the best (0) [OWN].
     *
     * @param belief that the target is greedy, 0..1
     * @param bias -1..1
     * @return 0..1
     */
    static double fear(double belief, double bias) {
        return bias >= 0 ? belief + bias * (1 - belief) : belief * (1 + bias);
    }

    /**
     * Proximity of two states [OWN]: 1 where nothing is said; contiguity by land 1, by water 0.9, 0.85, 0.75 and 0.6 for
     * up to 12, 24, 150 and 400 miles; otherwise 1 / (1 + distance / 5000 km), or one half without a distance.
     *
     * @param view the scenario
     * @param i number of one state
     * @param j number of the other
     * @return 0..1
     */
    static double proximity(ScenarioView view, int i, int j) {
        boolean hasDistance = view.hasDistance(i, j);
        double byDistance = hasDistance ? 1 / (1 + view.givenDistance(i, j) / Constants.HALF_PROXIMITY_KM) : 0.5;
        Optional<Contiguity> contiguity = view.contiguity(i, j);
        if (contiguity.isEmpty()) {
            return hasDistance ? byDistance : 1;
        }
        return switch (contiguity.get()) {
            case LAND -> 1;
            case WATER_12 -> 0.9;
            case WATER_24 -> 0.85;
            case WATER_150 -> 0.75;
            case WATER_400 -> 0.6;
            case NONE -> byDistance;
        };
    }

    /**
     * The threat index T: capability share x offensiveness x proximity x fear, scaled by the degree of anarchy, since a
     * common authority that protects takes the edge off every threat [OWN].
     *
     * @param view the scenario
     * @param p number of the perception
     * @return 0..1
     */
    static double index(ScenarioView view, int p) {
        int holder = view.holder(p);
        int target = view.target(p);
        return view.anarchy() * view.share(holder, target) * view.perceivedOffensiveness(p)
                * proximity(view, holder, target) * fear(view, p);
    }
}
