/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.dilemma.analysis.spi.Evaluator;

/**
 * Draws all estimates of a scenario from their distributions and counts the bands of the verdict. The draw with number d
 * uses random numbers that depend on the seed and d alone, so the result does not depend on the number of threads.
 */
public final class MonteCarlo {
    private static final int PROGRESS_STEP = 256;

    private MonteCarlo() {
    }

    /**
     * Runs the draws.
     *
     * @param view the scenario
     * @param registry the evaluators; the first that gives a verdict is used
     * @param samples number of draws, at least 0
     * @param seed seed of the random numbers
     * @param monitor told of the progress, and asked whether to stop
     * @return the shares of the bands; 0 samples without bands when no evaluator gives a verdict or samples is 0
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     * @throws EvaluatorFailedException if the evaluator failed on a draw
     */
    public static Uncertainty run(ScenarioView view, EvaluatorRegistry registry, int samples, long seed,
            Monitor monitor) {
        Optional<EvaluatorContribution> judge = judge(view, registry, monitor);
        if (samples == 0 || judge.isEmpty()) {
            return new Uncertainty(0, seed, new TreeMap<>());
        }
        AtomicIntegerArray counts = new AtomicIntegerArray(Band.values().length);
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, samples).parallel().forEach(draw -> {
            monitor.check();
            Band band = band(judge.get(), draw(view, seed, draw));
            counts.incrementAndGet(band.ordinal());
            int finished = done.incrementAndGet();
            if (finished % PROGRESS_STEP == 0) {
                monitor.worked(Messages.get("draws.task"), finished, samples);
            }
        });
        SortedMap<Band, Double> shares = new TreeMap<>();
        for (Band band : Band.values()) {
            shares.put(band, counts.get(band.ordinal()) / (double) samples);
        }
        return new Uncertainty(samples, seed, shares);
    }

    private static Band band(EvaluatorContribution judge, ScenarioView drawn) {
        try {
            return judge.evaluator().band(drawn, Monitor.NONE).orElse(Band.NONE);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw new EvaluatorFailedException(Messages.failure(judge, e), e);
        }
    }

    /**
     * One draw: every parameter at a random quantile of its distribution.
     *
     * @param view the scenario
     * @param seed seed of the random numbers
     * @param draw number of the draw
     * @return the view with the drawn values
     */
    static ScenarioView draw(ScenarioView view, long seed, int draw) {
        SplittableRandom random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ mix(draw));
        double[] values = view.parameters().stream()
                .mapToDouble(p -> p.shape().quantile(random.nextDouble())).toArray();
        return view.withValues(values);
    }

    private static long mix(long draw) {
        return new SplittableRandom(draw).nextLong();
    }

    private static Optional<EvaluatorContribution> judge(ScenarioView view, EvaluatorRegistry registry,
            Monitor monitor) {
        return registry.contributions().stream()
                .filter(contribution -> givesVerdict(contribution.evaluator(), view, monitor)).findFirst();
    }

    private static boolean givesVerdict(Evaluator evaluator, ScenarioView view, Monitor monitor) {
        try {
            return evaluator.evaluate(view, monitor).verdict().isPresent();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return false; // the runner reports it
        }
    }
}
