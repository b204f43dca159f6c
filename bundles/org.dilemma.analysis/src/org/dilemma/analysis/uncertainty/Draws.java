/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.ScenarioView;

/**
 * The estimates of a scenario that are drawn, those that are not points, with their quantile functions. Estimates are
 * drawn independently of each other. Safe for several threads.
 */
final class Draws {
    private final ScenarioView view;
    private final int[] positions;
    private final DoubleUnaryOperator[] quantiles;

    Draws(ScenarioView view) {
        this.view = view;
        List<Parameter> parameters = view.parameters();
        positions = IntStream.range(0, parameters.size()).filter(p -> !parameters.get(p).shape().isPoint()).toArray();
        quantiles = IntStream.of(positions).mapToObj(p -> Quantiles.of(parameters.get(p).shape()))
                .toArray(DoubleUnaryOperator[]::new);
    }

    /** The scenario with its best values. */
    ScenarioView view() {
        return view;
    }

    /** Number of estimates that are drawn. */
    int count() {
        return positions.length;
    }

    /** The parameter of an estimate that is drawn. */
    Parameter parameter(int k) {
        return view.parameters().get(positions[k]);
    }

    /** Sets an estimate to a quantile of its distribution, and tells it. */
    double set(int k, double u, double[] values) {
        values[positions[k]] = quantiles[k].applyAsDouble(u);
        return values[positions[k]];
    }

    /** Sets an estimate to its best value. */
    void reset(int k, double[] values) {
        values[positions[k]] = view.value(positions[k]);
    }

    /** Draws all estimates; the numbers depend on the stream and the position of each alone. */
    void fill(long stream, double[] values) {
        for (int k = 0; k < positions.length; k++) {
            values[positions[k]] = quantiles[k].applyAsDouble(CounterRandom.uniform(stream, positions[k]));
        }
    }
}
