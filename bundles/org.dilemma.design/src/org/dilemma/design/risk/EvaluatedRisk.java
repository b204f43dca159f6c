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
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Scenario;

/** The risk as a finished evaluation tells it. */
final class EvaluatedRisk extends LazyRisk {
    private final Evaluation evaluation;

    EvaluatedRisk(Scenario scenario, Evaluation evaluation) {
        super(scenario);
        this.evaluation = evaluation;
    }

    @Override
    Optional<Verdict> verdict() {
        return evaluation.verdict();
    }

    @Override
    Optional<Result> result(String evaluator) {
        return evaluation.results().stream().filter(one -> one.info().id().equals(evaluator))
                .map(EvaluatorResult::result).findFirst();
    }
}
