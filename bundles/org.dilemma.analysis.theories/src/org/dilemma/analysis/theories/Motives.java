/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Intent;

/** Which model fits a pair, from the motives of its states and the band [OWN reading of Jervis 1976 and Glaser 1997]. */
final class Motives {

    private Motives() {
    }

    /**
     * The model that fits: DETERRENCE where one of the two is greedy, MIXED where one has mixed motives, SPIRAL where
     * neither is so and there is a spiral risk, NONE otherwise.
     *
     * @param view the scenario
     * @param i number of one state
     * @param j number of the other
     * @param band the band of the pair
     * @return the model
     */
    static FittingModel model(ScenarioView view, int i, int j, Band band) {
        if (isGreedy(view, i, j) || isGreedy(view, j, i)) {
            return FittingModel.DETERRENCE;
        }
        if (band == Band.NONE) {
            return FittingModel.NONE;
        }
        return view.intent(i) == Intent.MIXED || view.intent(j) == Intent.MIXED ? FittingModel.MIXED
                : FittingModel.SPIRAL;
    }

    /**
     * The model that fits a loop of states: as for a pair, by the motives of its members.
     *
     * @param view the scenario
     * @param states numbers of the states
     * @return DETERRENCE, MIXED or SPIRAL
     */
    static FittingModel model(ScenarioView view, List<Integer> states) {
        if (states.stream().anyMatch(i -> states.stream().anyMatch(j -> !i.equals(j) && isGreedy(view, i, j)))) {
            return FittingModel.DETERRENCE;
        }
        return states.stream().anyMatch(i -> view.intent(i) == Intent.MIXED) ? FittingModel.MIXED
                : FittingModel.SPIRAL;
    }

    /**
     * The model that fits two blocs: as for a pair, by the motives of their members towards those of the other.
     *
     * @param view the scenario
     * @param first numbers of the states of one
     * @param second numbers of the states of the other
     * @param band the band of the two
     * @return the model
     */
    static FittingModel model(ScenarioView view, List<Integer> first, List<Integer> second, Band band) {
        if (first.stream().anyMatch(i -> second.stream()
                .anyMatch(j -> isGreedy(view, i, j) || isGreedy(view, j, i)))) {
            return FittingModel.DETERRENCE;
        }
        if (band == Band.NONE) {
            return FittingModel.NONE;
        }
        return Stream.concat(first.stream(), second.stream()).anyMatch(i -> view.intent(i) == Intent.MIXED)
                ? FittingModel.MIXED : FittingModel.SPIRAL;
    }

    /**
     * The states that are greedy: by judgement, or by their greed towards a state they are paired with.
     *
     * @param view the scenario
     * @return numbers of the states, in order
     */
    static List<Integer> greedy(ScenarioView view) {
        boolean[] greedy = new boolean[view.stateCount()];
        for (int i = 0; i < greedy.length; i++) {
            greedy[i] = view.intent(i) == Intent.GREEDY;
        }
        for (ScenarioView.Pair pair : view.pairs()) {
            greedy[pair.i()] |= isGreedy(view, pair.i(), pair.j());
            greedy[pair.j()] |= isGreedy(view, pair.j(), pair.i());
        }
        return IntStream.range(0, greedy.length).filter(i -> greedy[i]).boxed().toList();
    }

    /**
     * Whether a state is greedy towards another: by the analyst's judgement; where the intent is unknown, because its
     * greed would make it attack even a state that cooperates.
     *
     * @param view the scenario
     * @param i number of the state
     * @param j number of the other
     * @return true for a greedy state
     */
    static boolean isGreedy(ScenarioView view, int i, int j) {
        return switch (view.intent(i)) {
            case GREEDY -> true;
            case UNKNOWN -> view.greed(i) > 0 && !TrustGame.of(view, i, j).isTrustworthy();
            case SECURITY_SEEKING, MIXED -> false;
        };
    }
}
