/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ScenarioView;

/**
 * The input that decides between two readings of a pair: the one whose change alone, from its value as given to that of
 * the other reading, moves the band furthest towards that of the other reading.
 *
 * @param perception the perception it belongs to
 * @param kind which of its inputs
 * @param band the band of the pair once it alone is changed
 */
record DecidingInput(int perception, Kind kind, Band band) {

    /** Inputs of a perception. */
    enum Kind {
        /** The perceived greed. */
        BELIEF,
        /** The bias. */
        BIAS,
        /** Perceived greed and bias together. */
        BOTH
    }

    /**
     * Finds the input, by trying all inputs of the pair one by one, a perception's two together last.
     *
     * @param view the scenario as given
     * @param inputs its inputs
     * @param numbers numbers of any view of the scenario; those of the pair are overwritten
     * @param k number of the pair
     * @param reading the other reading
     * @param from the band as given
     * @param to the band in the other reading
     * @return the input; empty if no change of a single perception moves the band towards the other reading
     */
    static Optional<DecidingInput> of(ScenarioView view, Inputs inputs, SpiralNumbers numbers, int k,
            Reading reading, Band from, Band to) {
        ScenarioView.Pair pair = view.pairs().get(k);
        double[] values = view.values();
        ScenarioView trial = view.over(values);
        List<DecidingInput> tried = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            IntStream.of(view.perception(pair.i(), pair.j()), view.perception(pair.j(), pair.i()))
                    .filter(p -> p >= 0).forEach(p -> {
                        change(view, inputs, p, kind, reading, values);
                        tried.add(new DecidingInput(p, kind, numbers.pairBand(trial, k)));
                        restore(view, inputs, p, values);
                    });
        }
        return tried.stream().filter(input -> input.band() != from)
                .filter(input -> input.band().compareTo(from) > 0 == to.compareTo(from) > 0)
                .reduce((best, next) -> distance(next, from) > distance(best, from) ? next : best);
    }

    private static void change(ScenarioView view, Inputs inputs, int p, Kind kind, Reading reading, double[] values) {
        if (kind != Kind.BIAS) {
            reading.believe(view, inputs, p, values);
        }
        if (kind != Kind.BELIEF) {
            reading.judge(inputs, p, values);
        }
    }

    private static void restore(ScenarioView view, Inputs inputs, int p, double[] values) {
        values[inputs.perceivedGreed(p)] = view.perceivedGreed(p);
        values[inputs.bias(p)] = view.bias(p);
    }

    private static int distance(DecidingInput input, Band from) {
        return Math.abs(input.band().ordinal() - from.ordinal());
    }
}
