/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.EvaluatorFailedException;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.uncertainty.MonteCarlo;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.SensitivityAnalysis;
import org.dilemma.analysis.uncertainty.Uncertainty;
import org.dilemma.analysis.uncertainty.ValueSpreads;
import org.dilemma.analysis.uncertainty.ValuesMonteCarlo;

/**
 * What becomes of the results when the estimates vary, as far as it was asked for.
 *
 * @param uncertainty how the verdict holds up when the estimates are drawn
 * @param values how the values of evaluators spread over the same draws; empty unless they were asked for
 * @param sensitivity which estimates the verdict hangs on; empty unless it was asked for
 * @param failures evaluators that failed on the way
 */
record Drawn(Uncertainty uncertainty, List<ValueSpreads> values, Optional<Sensitivity> sensitivity,
        List<EvaluatorFailure> failures) {

    /**
     * Varies what the options ask for; an evaluator that fails does not take the rest with it.
     *
     * @param view the scenario
     * @param options what is asked for
     * @param evaluators those that may give a verdict
     * @param followed those whose values are followed over the draws
     * @param monitor told of the progress
     */
    static Drawn of(ScenarioView view, DrawOptions options, EvaluatorRegistry evaluators, EvaluatorRegistry followed,
            Monitor monitor) {
        List<EvaluatorFailure> failures = new ArrayList<>();
        Uncertainty uncertainty;
        try {
            uncertainty = MonteCarlo.run(view, evaluators, options.samples(), options.seed(), monitor);
        } catch (EvaluatorFailedException e) {
            failures.add(e.failure());
            uncertainty = Uncertainty.none(options.seed(), Optional.of(failed(e)));
        }
        List<ValueSpreads> values = ValuesMonteCarlo.run(view, followed, options.samples(), options.seed(), monitor);
        values.forEach(spreads -> spreads.failure().ifPresent(failures::add));
        Optional<Sensitivity> sensitivity = Optional.empty();
        if (options.sensitivity()) {
            try {
                sensitivity = Optional.of(SensitivityAnalysis.run(view, evaluators, options.seed(), monitor));
            } catch (EvaluatorFailedException e) {
                failures.add(e.failure());
                sensitivity = Optional.of(Sensitivity.none(options.seed(), failed(e)));
            }
        }
        return new Drawn(uncertainty, values, sensitivity, failures);
    }

    private static String failed(EvaluatorFailedException e) {
        return Messages.get("draws.failed", e.getMessage());
    }
}
