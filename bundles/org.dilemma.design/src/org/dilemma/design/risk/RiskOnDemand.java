/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorFailedException;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Scenario;

/** Evaluates a scenario on the spot, each part when it is asked for first. */
final class RiskOnDemand extends LazyRisk {
    private final EvaluatorRegistry registry;
    private ScenarioView view;

    RiskOnDemand(Scenario scenario, EvaluatorRegistry registry) {
        super(scenario);
        this.registry = registry;
    }

    @Override
    Optional<Verdict> verdict() {
        try {
            return Judge.of(view(), registry, Monitor.NONE).flatMap(judge -> judge.first().verdict());
        } catch (EvaluatorFailedException e) {
            return Optional.empty(); // the workbench reports it with its own evaluation
        }
    }

    @Override
    Optional<Result> result(String evaluator) {
        Evaluation evaluation = new EvaluationRunner(registry.only(List.of(evaluator))).evaluate(view(), Monitor.NONE);
        return evaluation.results().stream().findFirst().map(one -> one.result());
    }

    private ScenarioView view() {
        if (view == null) {
            view = ScenarioView.of(scenario);
        }
        return view;
    }
}
