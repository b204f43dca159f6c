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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Runs evaluators on a scenario, each behind a guard: one that throws is reported, the others go on. Safe for several
 * threads.
 */
public final class EvaluationRunner {
    private final EvaluatorRegistry registry;

    /**
     * Makes a runner.
     *
     * @param registry the evaluators to run
     */
    public EvaluationRunner(EvaluatorRegistry registry) {
        this.registry = registry;
    }

    /**
     * Runs all evaluators of the registry.
     *
     * @param view the scenario
     * @param monitor told of each evaluator, and asked whether to stop
     * @return all results
     * @throws CancellationException if the monitor was cancelled
     */
    public Evaluation evaluate(ScenarioView view, Monitor monitor) {
        List<EvaluatorResult> results = new ArrayList<>();
        List<EvaluatorFailure> failures = new ArrayList<>(registry.failures());
        Set<DefaultUsed> defaults = new LinkedHashSet<>();
        Verdict verdict = null;
        int total = registry.contributions().size();
        for (EvaluatorContribution contribution : registry.contributions()) {
            monitor.check();
            try {
                EvaluatorInfo info = contribution.evaluator().info();
                monitor.worked(info.name(), results.size() + failures.size(), total);
                Result result = Objects.requireNonNull(contribution.evaluator().evaluate(view, monitor),
                        Messages.get("evaluator.no.result"));
                results.add(new EvaluatorResult(info, contribution.contributor(), result));
                defaults.addAll(result.assumed());
                verdict = verdict == null ? result.verdict().orElse(null) : verdict;
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                failures.add(EvaluatorFailure.of(contribution, e));
            }
        }
        return new Evaluation(view.title(), Optional.ofNullable(verdict), results, failures,
                new ArrayList<>(defaults));
    }
}
