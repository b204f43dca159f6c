/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dilemma.analysis.EvaluatorRegistry;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, each in a Java process of its own, and prints one table. Arguments: the file for the log of JMH,
 * and then, each optional, {@code --quick} for fewer and shorter measurements and a regular expression that the names
 * of the benchmarks must contain, such as {@code LoopGain}.
 */
public final class Bench {
    private static final String QUICK = "--quick";
    private static final String COMPOSITE = "org.dilemma.theories.composite";

    private final Path log;
    private final boolean quick;
    private final Pattern pattern;
    private final List<Measurement> measured = new ArrayList<>();

    private Bench(Path log, boolean quick, Pattern pattern) {
        this.log = log;
        this.quick = quick;
        this.pattern = pattern;
    }

    /**
     * Runs the benchmarks.
     *
     * @param args log file, {@code --quick}, pattern
     * @throws RunnerException if a benchmark fails, or its results are wrong
     */
    public static void main(String[] args) throws RunnerException {
        List<String> rest = new ArrayList<>(List.of(args).subList(1, args.length));
        boolean quick = rest.remove(QUICK);
        Bench bench = new Bench(Path.of(args[0]), quick, Pattern.compile(rest.isEmpty() ? "" : rest.get(0)));
        bench.run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Comparisons comparisons = new Comparisons(bench.measured, MonteCarloBenchmark::numbers);
        new Table(comparisons).lines(bench.measured).forEach(out::println);
    }

    private void run() throws RunnerException {
        run("LoopGainBenchmark.(perron|ejml)", options -> options.param("batch", quick ? "20x2000" : "20x10000"));
        if (quick) {
            run("LoopGainBenchmark.(perron|ejml)", options -> options.param("batch", "200x10"));
        } else {
            runLarge();
        }
        run("EvaluationBenchmark.read", options -> options.param("states", "200"));
        run("EvaluationBenchmark.evaluate", options -> options);
        run("MonteCarloBenchmark.draw", options -> options);
        runDiagrams();
        String[] ids = EvaluatorRegistry.fromServiceLoader(Bench.class.getClassLoader()).contributions().stream()
                .map(c -> c.evaluator().info().id()).toArray(String[]::new);
        run("EvaluationBenchmark.evaluate", options -> options.param("states", "200", "500")
                .param("id", quick ? new String[] {COMPOSITE} : ids));
    }

    /**
     * The whole batch of great matrices takes EJML many seconds, and is measured where the two differ most; Hipparchus
     * fails to converge on some of these, and is asked about small ones only.
     */
    private void runLarge() throws RunnerException {
        String[] whole = {"FULL", "CYCLIC"};
        run("LoopGainBenchmark.perron", options -> options.param("batch", "200x100").param("kind", whole));
        run("LoopGainBenchmark.ejml", options -> options.param("batch", "200x100").param("kind", whole)
                .warmupIterations(1).measurementIterations(2));
        run("LoopGainBenchmark.(perron|ejml)", options -> options.param("batch", "200x10")
                .param("kind", "SPARSE", "PERIODIC", "NEARLY_PERIODIC", "SPREAD", "REDUCIBLE"));
        run("LoopGainBenchmark.hipparchus", options -> options.param("batch", "20x10000").param("kind", "FULL"));
    }

    /** Much code runs in a refresh, and takes the compiler long. */
    private void runDiagrams() throws RunnerException {
        int warmups = quick ? 4 : 6;
        run("DiagramBenchmark.first", options -> options.forks(quick ? 3 : 7).warmupIterations(0)
                .measurementIterations(1));
        run("DiagramBenchmark.(build|refresh|edit|create|svg)", options -> options.warmupIterations(warmups));
        run("DiagramBenchmark.(build|refresh|edit|create)", options -> options.warmupIterations(warmups)
                .param("layers", "RISK").param("size", "200x2000"));
        run("DiagramBenchmark.arrange", options -> options.warmupIterations(1).measurementIterations(2));
    }

    private void run(String benchmarks, Choice choice) throws RunnerException {
        if (!pattern.matcher(benchmarks).find()) {
            return;
        }
        Path own = log.resolveSibling(log.getFileName() + "." + measured.size());
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + benchmarks + "$").forks(1)
                .warmupIterations(2).measurementIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 700 : 1500))
                .measurementTime(TimeValue.milliseconds(quick ? 400 : 700)).addProfiler(GCProfiler.class)
                .shouldFailOnError(true).output(own.toString());
        new Runner(choice.of(options).build()).run().forEach(result -> measured.add(Measurement.of(result)));
    }

    /** Chooses parameters of benchmarks. */
    private interface Choice {
        ChainedOptionsBuilder of(ChainedOptionsBuilder options);
    }
}
