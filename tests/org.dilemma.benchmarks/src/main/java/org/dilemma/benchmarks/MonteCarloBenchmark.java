/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.uncertainty.MonteCarlo;
import org.dilemma.analysis.uncertainty.Uncertainty;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Monte Carlo draws of a scenario of twenty states, on one and on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MonteCarloBenchmark {
    private static final int STATES = 20;
    private static final long SEED = 7;

    /** Threads that draw. */
    @Param({"1", "2"})
    public int threads;

    /** Number of draws; two numbers, so that what each draw allocates can be told from what a run does once. */
    @Param({"5000", "10000"})
    public int draws;

    private ScenarioView view;
    private EvaluatorRegistry registry;
    private ForkJoinPool pool;

    /** How many numbers are kept of each draw, to find their percentiles. */
    static int numbers() {
        return MonteCarlo.run(ScenarioView.of(GreatScenario.of(STATES)), registry(), 1, SEED, Monitor.NONE).values()
                .size();
    }

    private static EvaluatorRegistry registry() {
        return EvaluatorRegistry.fromServiceLoader(MonteCarloBenchmark.class.getClassLoader());
    }

    /** Makes the scenario and the threads. */
    @Setup
    public void make() {
        view = ScenarioView.of(GreatScenario.of(STATES));
        registry = registry();
        pool = new ForkJoinPool(threads);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        pool.shutdown();
    }

    /**
     * Draws.
     *
     * @return the frequencies of the bands
     */
    @Benchmark
    public Uncertainty draw() {
        return pool.submit(() -> MonteCarlo.run(view, registry, draws, SEED, Monitor.NONE)).join();
    }
}
