/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.dilemma.analysis.spi.Sampling;

/**
 * The evaluator of the verdict, asked again and again for what-if views of a scenario: the first of a registry that
 * gives a verdict. Safe for several threads.
 */
public final class Judge {
    private final EvaluatorContribution contribution;

    private final Result first;

    private Judge(EvaluatorContribution contribution, Result first) {
        this.contribution = contribution;
        this.first = first;
    }

    /**
     * Finds the evaluator of the verdict.
     *
     * @param view a scenario
     * @param registry the evaluators
     * @param monitor asked whether to stop
     * @return the judge; empty where no evaluator gives a verdict on the scenario
     * @throws CancellationException if the monitor was cancelled
     */
    public static Optional<Judge> of(ScenarioView view, EvaluatorRegistry registry, Monitor monitor) {
        return search(view, registry, monitor).judge();
    }

    /**
     * Finds the evaluator of the verdict, or why there is none.
     *
     * @param view a scenario
     * @param registry the evaluators
     * @param monitor asked whether to stop
     * @return the judge or the reason
     * @throws CancellationException if the monitor was cancelled
     */
    public static Search search(ScenarioView view, EvaluatorRegistry registry, Monitor monitor) {
        List<EvaluatorFailure> failures = new ArrayList<>(registry.failures());
        for (EvaluatorContribution candidate : registry.contributions()) {
            Optional<Judge> judge = judge(candidate, view, failures, monitor);
            if (judge.isPresent()) {
                return new Search(judge, failures);
            }
        }
        return new Search(Optional.empty(), failures);
    }

    private static Optional<Judge> judge(EvaluatorContribution candidate, ScenarioView view,
            List<EvaluatorFailure> failures, Monitor monitor) {
        monitor.check();
        try {
            Result result = candidate.evaluator().evaluate(view, monitor);
            return result.verdict().map(verdict -> new Judge(candidate, result));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            failures.add(EvaluatorFailure.of(candidate, e));
            return Optional.empty();
        }
    }

    /**
     * What the search for the evaluator of the verdict gave.
     *
     * @param judge the judge; empty where no evaluator gives a verdict on the scenario
     * @param failures evaluators that failed on the way, any of which might have given one
     */
    public record Search(Optional<Judge> judge, List<EvaluatorFailure> failures) {

        /** Copies the failures. */
        public Search {
            failures = List.copyOf(failures);
        }

        /**
         * Why there is no verdict.
         *
         * @return sentences for people; empty where there is a judge
         */
        public Optional<String> reason() {
            if (judge.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(failures.isEmpty() ? Messages.get("judge.none") : Messages.get("judge.failed",
                    failures.stream().map(EvaluatorFailure::message).collect(Collectors.joining("; "))));
        }
    }

    /**
     * The result on the scenario that the judge was found for.
     *
     * @return the result, with a verdict
     */
    public Result first() {
        return first;
    }

    /**
     * What evaluates many draws of a scenario.
     *
     * @param view the scenario with its best values
     * @return a sampling for one thread, which throws an {@link EvaluatorFailedException} where the evaluator fails
     * @throws EvaluatorFailedException if the evaluator failed
     */
    public Sampling sampling(ScenarioView view) {
        try {
            Sampling sampling = contribution.evaluator().sampling(view);
            return new Guarded(sampling, List.copyOf(sampling.names()));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw failed(e);
        }
    }

    /**
     * The band of a view, without putting anything into words.
     *
     * @param view the scenario with other values
     * @return the band
     * @throws EvaluatorFailedException if the evaluator failed
     */
    public Band band(ScenarioView view) {
        Sampling sampling = sampling(view);
        return sampling.sample(view, new double[sampling.names().size()]).orElse(Band.NONE);
    }

    /**
     * The whole result on a view.
     *
     * @param view the scenario with other values
     * @return the result
     * @throws EvaluatorFailedException if the evaluator failed
     */
    public Result result(ScenarioView view) {
        try {
            return contribution.evaluator().evaluate(view, Monitor.NONE);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw failed(e);
        }
    }

    private EvaluatorFailedException failed(Throwable e) {
        return new EvaluatorFailedException(EvaluatorFailure.of(contribution, e), e);
    }

    private final class Guarded implements Sampling {
        private final Sampling sampling;
        private final List<String> names;

        Guarded(Sampling sampling, List<String> names) {
            this.sampling = sampling;
            this.names = names;
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public Optional<Band> sample(ScenarioView draw, double[] numbers) {
            try {
                return sampling.sample(draw, numbers);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                throw failed(e);
            }
        }
    }
}
