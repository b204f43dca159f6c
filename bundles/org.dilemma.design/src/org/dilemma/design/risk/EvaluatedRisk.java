/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.Optional;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluatorResult;
import org.dilemma.analysis.Result;
import org.dilemma.model.Scenario;

/** The risk as a finished evaluation tells it; each part is put together when it is asked for first. For one thread. */
final class EvaluatedRisk implements Risk {
    private final Scenario scenario;
    private final Evaluation evaluation;
    private Bands bands;
    private ReactionLinks links;
    private Placement placement;

    EvaluatedRisk(Scenario scenario, Evaluation evaluation) {
        this.scenario = scenario;
        this.evaluation = evaluation;
    }

    @Override
    public Bands bands() {
        if (bands == null) {
            bands = Bands.of(scenario, evaluation.verdict());
        }
        return bands;
    }

    @Override
    public ReactionLinks links() {
        if (links == null) {
            links = ReactionLinks.of(scenario, result(Evaluators.FEEDBACK_LOOPS));
        }
        return links;
    }

    @Override
    public Placement placement() {
        if (placement == null) {
            placement = Placement.of(scenario, result(Evaluators.FOUR_WORLDS));
        }
        return placement;
    }

    private Optional<Result> result(String evaluator) {
        return evaluation.results().stream().filter(one -> one.info().id().equals(evaluator))
                .map(EvaluatorResult::result).findFirst();
    }
}
