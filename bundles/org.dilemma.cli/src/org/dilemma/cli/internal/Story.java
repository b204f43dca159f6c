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
import org.dilemma.analysis.interventions.LeastChange;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.model.Scenario;

/**
 * What was asked for beyond the verdict on the scenario as it is drawn.
 *
 * @param phases the scenario at its phases, if asked for
 * @param interventions what would move the band, if asked for
 * @param failures evaluators that failed on the way
 */
record Story(Optional<PhaseStory> phases, Optional<LeastChange> interventions, List<EvaluatorFailure> failures) {
    /** Tells what the options ask for; an evaluator that fails does not take the rest with it. */
    static Story of(Scenario scenario, StoryOptions options, EvaluatorRegistry evaluators, Monitor monitor) {
        List<EvaluatorFailure> failures = new ArrayList<>();
        Optional<PhaseStory> phases = Optional.empty();
        Optional<LeastChange> interventions = Optional.empty();
        if (options.phases()) {
            try {
                phases = Optional.of(PhaseStory.of(scenario, evaluators, monitor));
            } catch (EvaluatorFailedException e) {
                failures.add(e.failure());
            }
        }
        if (options.interventions()) {
            try {
                interventions = Optional.of(LeastChange.find(scenario, evaluators, monitor));
            } catch (EvaluatorFailedException e) {
                failures.add(e.failure());
            }
        }
        return new Story(phases, interventions, failures);
    }
}
