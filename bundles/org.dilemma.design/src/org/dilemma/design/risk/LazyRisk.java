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
import org.dilemma.analysis.Result;
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Scenario;

/** A risk whose parts are put together when they are asked for first. For one thread, and one state of the model. */
abstract sealed class LazyRisk implements Risk permits EvaluatedRisk, RiskOnDemand, UnknownRisk {
    final Scenario scenario;
    private Bands bands;
    private ReactionLinks links;
    private Placement placement;

    LazyRisk(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The verdict on the scenario, if there is one. */
    abstract Optional<Verdict> verdict();

    /** What an evaluator found, if it ran. */
    abstract Optional<Result> result(String evaluator);

    @Override
    public final Bands bands() {
        if (bands == null) {
            bands = Bands.of(scenario, verdict());
        }
        return bands;
    }

    @Override
    public final ReactionLinks links() {
        if (links == null) {
            links = ReactionLinks.of(scenario, result(Evaluators.FEEDBACK_LOOPS));
        }
        return links;
    }

    @Override
    public final Placement placement() {
        if (placement == null) {
            placement = Placement.of(scenario, result(Evaluators.FOUR_WORLDS));
        }
        return placement;
    }
}
