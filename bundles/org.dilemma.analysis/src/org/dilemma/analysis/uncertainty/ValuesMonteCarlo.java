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
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;

/**
 * Follows all values of evaluators over the draws of {@link MonteCarlo}: with the same seed the draws are the same ones.
 * Each draw is evaluated in full, one evaluator after the other, so this costs as much as that many evaluations. The
 * result does not depend on the number of threads; where it runs is as in {@link MonteCarlo}.
 */
public final class ValuesMonteCarlo {

    private ValuesMonteCarlo() {
    }

    /**
     * Runs the draws. An evaluator that fails in a draw is reported, the others go on.
     *
     * @param view the scenario
     * @param registry the evaluators whose values are followed, at most 1,000 values of each
     * @param samples number of draws, at least 0
     * @param seed seed of the random numbers
     * @param monitor told of the progress, and asked before each draw whether to stop
     * @return what came out for each evaluator, in the order of the registry; nothing when samples is 0
     * @throws IllegalArgumentException if samples is negative
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     */
    public static List<ValueSpreads> run(ScenarioView view, EvaluatorRegistry registry, int samples, long seed,
            Monitor monitor) {
        if (samples < 0) {
            throw new IllegalArgumentException("The number of draws is negative: " + samples);
        }
        if (samples == 0) {
            return List.of();
        }
        Draws draws = new Draws(view);
        return registry.contributions().stream()
                .map(contribution -> new EvaluatorDraws(contribution, draws, samples, seed, monitor).run()).toList();
    }
}
