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
import java.util.concurrent.CancellationException;

/**
 * The evaluator of the verdict, asked again and again for what-if views of a scenario: the first of a registry that
 * gives a verdict. Safe for several threads.
 */
public final class Judge {
    private final EvaluatorContribution contribution;

    private Judge(EvaluatorContribution contribution) {
        this.contribution = contribution;
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
        return registry.contributions().stream().filter(candidate -> givesVerdict(candidate, view, monitor))
                .findFirst().map(Judge::new);
    }

    private static boolean givesVerdict(EvaluatorContribution candidate, ScenarioView view, Monitor monitor) {
        monitor.check();
        try {
            return candidate.evaluator().evaluate(view, monitor).verdict().isPresent();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return false; // the runner reports it
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
        try {
            return contribution.evaluator().band(view, Monitor.NONE).orElse(Band.NONE);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw new EvaluatorFailedException(Messages.failure(contribution, e), e);
        }
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
            throw new EvaluatorFailedException(Messages.failure(contribution, e), e);
        }
    }
}
