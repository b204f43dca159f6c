/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.Optional;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;

/**
 * Draws all estimates of a scenario from their distributions, independently of each other, and follows the bands and
 * numbers of the verdict. The draw with number d uses random numbers that depend on the seed and d alone, so the result
 * does not depend on the number of threads. Runs on all processors: in the fork-join pool of the caller, or else in the
 * common one.
 */
public final class MonteCarlo {

    private MonteCarlo() {
    }

    /**
     * Runs the draws.
     *
     * @param view the scenario
     * @param registry the evaluators; the first that gives a verdict is used
     * @param samples number of draws, at least 0
     * @param seed seed of the random numbers
     * @param monitor told of the progress, and asked before each draw whether to stop
     * @return what came out; nothing when samples is 0, nothing but the reason when no evaluator gives a verdict
     * @throws IllegalArgumentException if samples is negative
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     * @throws org.dilemma.analysis.EvaluatorFailedException if the evaluator failed on a draw
     */
    public static Uncertainty run(ScenarioView view, EvaluatorRegistry registry, int samples, long seed,
            Monitor monitor) {
        if (samples < 0) {
            throw new IllegalArgumentException("The number of draws is negative: " + samples);
        }
        if (samples == 0) {
            return Uncertainty.none(seed);
        }
        Judge.Search search = Judge.search(view, registry, monitor);
        return search.judge().map(judge -> run(view, judge, samples, seed, monitor))
                .orElseGet(() -> Uncertainty.none(seed, search.reason()));
    }

    private static Uncertainty run(ScenarioView view, Judge judge, int samples, long seed, Monitor monitor) {
        Draws draws = new Draws(view);
        Tally tally = new Tally(samples, judge.sampling(view).names());
        CounterRandom random = new CounterRandom(seed);
        new Workers(monitor, Messages.get("draws.task")).run(samples, tally.chunk(), () -> new Drawing(judge, view),
                (drawing, chunk, draw) -> {
                    draws.fill(random.stream(draw), drawing.values());
                    tally.add(chunk, draw, drawing.sample(), drawing.numbers());
                });
        return new Uncertainty(samples, seed, draws.count(), tally.bands(), tally.spreads(judge.first().values()),
                judge.first().assumed(), Optional.empty());
    }
}
