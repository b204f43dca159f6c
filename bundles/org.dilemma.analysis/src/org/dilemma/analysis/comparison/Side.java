/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.Objects;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Scenario;

/**
 * One of two scenarios that are compared.
 *
 * @param name what it is called in sentences
 * @param scenario the scenario; not changed
 * @param evaluation all results on it
 */
public record Side(String name, Scenario scenario, Evaluation evaluation) {

    /** Refuses parts that are missing. */
    public Side {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    /**
     * Evaluates a scenario.
     *
     * @param name what it is called in sentences
     * @param scenario the scenario; not changed
     * @param registry the evaluators
     * @param monitor told of the progress, and asked whether to stop
     * @return the scenario with its results
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     */
    public static Side of(String name, Scenario scenario, EvaluatorRegistry registry, Monitor monitor) {
        return new Side(name, scenario,
                new EvaluationRunner(registry).evaluate(ScenarioView.of(scenario), monitor));
    }
}
