/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;

/**
 * Follows the values of one evaluator over the draws. Which values there are is gathered from the best values and the
 * first draws, since a value may exist in some draws only; whatever turns up later is named, but not followed.
 */
final class EvaluatorDraws {
    private static final int GATHERED = 32;

    private final EvaluatorContribution contribution;
    private final Draws draws;
    private final int samples;
    private final CounterRandom random;
    private final Monitor monitor;
    private final DrawFailures failures = new DrawFailures();
    private final Set<String> leftOut = new ConcurrentSkipListSet<>();

    EvaluatorDraws(EvaluatorContribution contribution, Draws draws, int samples, long seed, Monitor monitor) {
        this.contribution = contribution;
        this.draws = draws;
        this.samples = samples;
        this.monitor = monitor;
        random = new CounterRandom(seed);
    }

    /** The arrays of one thread, and a view on the values. */
    private record Tools(double[] values, ScenarioView view, double[] numbers) {

        static Tools of(ScenarioView best, int numbers) {
            double[] values = best.values();
            return new Tools(values, best.over(values), new double[numbers]);
        }
    }

    ValueSpreads run() {
        EvaluatorInfo info = contribution.evaluator().info();
        Map<String, Quantity> known = gather();
        Tally tally = new Tally(samples, List.copyOf(known.keySet()));
        List<String> names = tally.names();
        known.keySet().stream().skip(names.size()).forEach(leftOut::add);
        Set<String> followed = Set.copyOf(names);
        new Workers(monitor, Messages.get("values.task", info.name())).run(samples, tally.chunk(),
                () -> Tools.of(draws.view(), names.size()), (tools, chunk, draw) -> {
                    draws.fill(random.stream(draw), tools.values());
                    Map<String, Quantity> values = values(tools.view(), draw);
                    read(values, names, tools.numbers());
                    values.keySet().stream().filter(name -> !followed.contains(name)).forEach(leftOut::add);
                    tally.add(chunk, draw, Optional.empty(), tools.numbers());
                });
        List<Spread> spreads = tally.spreads(new TreeMap<>(known));
        Set<String> given = spreads.stream().map(Spread::name).collect(Collectors.toSet());
        return new ValueSpreads(info, samples, spreads, names.stream().filter(name -> !given.contains(name)).toList(),
                List.copyOf(leftOut), failures.count(), failures.first());
    }

    private Map<String, Quantity> gather() {
        Map<String, Quantity> known = new LinkedHashMap<>(attempt(draws.view()).values());
        Tools tools = Tools.of(draws.view(), 0);
        for (int draw = 0; draw < Math.min(GATHERED, samples); draw++) {
            monitor.check();
            draws.fill(random.stream(draw), tools.values());
            attempt(tools.view()).values().forEach(known::putIfAbsent);
        }
        return known;
    }

    private static void read(Map<String, Quantity> values, List<String> names, double[] numbers) {
        for (int n = 0; n < numbers.length; n++) {
            Quantity quantity = values.get(names.get(n));
            numbers[n] = quantity == null ? Double.NaN : quantity.value();
        }
    }

    private Map<String, Quantity> values(ScenarioView view, int draw) {
        Attempt attempt = attempt(view);
        attempt.failure().ifPresent(failure -> failures.add(draw, failure));
        return attempt.values();
    }

    private record Attempt(Map<String, Quantity> values, Optional<EvaluatorFailure> failure) {
    }

    private Attempt attempt(ScenarioView view) {
        try {
            Result result = Objects.requireNonNull(contribution.evaluator().evaluate(view, new Silent(monitor)));
            return new Attempt(result.values(), Optional.empty());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return new Attempt(Map.of(), Optional.of(EvaluatorFailure.of(contribution, e)));
        }
    }

    /** Lets an evaluator be cancelled; its progress within a draw interests nobody. */
    private record Silent(Monitor monitor) implements Monitor {

        @Override
        public void worked(String task, int done, int total) {
            // the draws are told
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCancelled();
        }
    }
}
