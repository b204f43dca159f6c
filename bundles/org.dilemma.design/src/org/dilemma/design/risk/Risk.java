/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import org.dilemma.analysis.Evaluation;
import org.dilemma.model.Scenario;

/**
 * What the analysis says of one scenario, by model element, ready to be drawn. What it does not know it leaves empty:
 * the diagram is then drawn without. For the thread that owns the model.
 */
public interface Risk {

    /**
     * The bands of states and pairs of states.
     *
     * @return the bands; none where no evaluator gave a verdict
     */
    Bands bands();

    /**
     * The reaction links with their gains.
     *
     * @return the links; none where the feedback loops were not evaluated
     */
    ReactionLinks links();

    /**
     * The world of each pair of states.
     *
     * @return the placement; none where the four worlds were not evaluated
     */
    Placement placement();

    /**
     * The risk as a finished evaluation tells it, for instance one that ran in the background.
     *
     * @param scenario the scenario; it may have changed since: what is new is then not known, and what is gone is
     *        left out
     * @param evaluation its evaluation, as far as possible by all evaluators
     * @return the risk
     */
    static Risk of(Scenario scenario, Evaluation evaluation) {
        return new EvaluatedRisk(scenario, evaluation);
    }

    /**
     * What is known before anything was evaluated.
     *
     * @param scenario the scenario
     * @return no bands, no links and no placement
     */
    static Risk unknown(Scenario scenario) {
        return new UnknownRisk(scenario);
    }
}
