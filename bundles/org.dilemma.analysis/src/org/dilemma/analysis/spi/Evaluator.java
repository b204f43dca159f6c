/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.spi;

import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;

/**
 * Evaluates a scenario by one theory. To be implemented by whoever adds a theory; contributed by the extension point
 * {@code org.dilemma.platform.evaluators} or, where the engines run as plain jars, by
 * {@link java.util.ServiceLoader}.
 *
 * <p>An evaluator is a pure function of the view: no state, no input or output, the same result for the same view on
 * every call and in any thread. A view may be one of many draws of a scenario, see {@link Sampling}: an evaluator keeps
 * none. It has a public constructor without parameters.
 */
public interface Evaluator {

    /**
     * What the evaluator is; the same on every call.
     *
     * @return its identity, standing and literature
     */
    EvaluatorInfo info();

    /**
     * Evaluates a scenario.
     *
     * @param view the numbers of the scenario; at least what the validation rules allow, possibly no states at all
     * @param monitor to be asked now and then, in long runs, whether to stop
     * @return what was found; where there is no result, a finding that says why
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     */
    Result evaluate(ScenarioView view, Monitor monitor);

    /**
     * Prepares the evaluation of many draws of a scenario, in which the estimates have other values. Called once for each
     * thread. As it stands, each draw is evaluated in full by {@link #evaluate} and gives the values that the scenario has;
     * to be overridden where band and numbers can be had faster, without putting anything into words.
     *
     * @param view the scenario with its best values; it can be kept
     * @return what evaluates the draws
     */
    default Sampling sampling(ScenarioView view) {
        return EvaluatedSampling.of(this, view);
    }
}
