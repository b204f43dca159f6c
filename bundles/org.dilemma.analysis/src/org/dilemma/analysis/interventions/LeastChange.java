/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Scenario;

/**
 * The least changes that move the band of a scenario down, found by search [OWN].
 *
 * <p>Tried are arms limitation, transparency and both costly signals for each pair that makes the band, by
 * itself or as part of two blocs (the first {@value #MOST_PAIRS}; where another loop makes it, the first pairs of the
 * verdict), a defensive posture of
 * each of their states, each of their alliances firmer and looser (the first {@value #MOST_ALLIANCES}); each
 * kind for all pairs that make the band at once; two at a time of the {@value #MOST_PAIRED} most promising; and
 * where all this does not move the band, everything at once, less what is not needed. For each the least intensity is
 * found to a hundredth by bisection, then for each part of a combination on its own; this takes for granted that more
 * of an intervention does not undo what less of it does. Listed are combinations that need less than their parts
 * alone. At most {@value #MOST_EVALUATIONS} bands are evaluated. All trials are made on copies.
 *
 * @param band the present band; empty where no evaluator gives a verdict
 * @param loopGain the present loop gain, where the verdict gives one
 * @param moving what moves the band down, the least change first, at most {@value #MOST_LISTED}
 * @param closest where nothing moves the band: what lowers the loop gain most, at most {@value #MOST_CLOSEST}
 * @param notes sentences on what was and what was not searched, and on defaults that decide
 * @param evaluations number of bands that were evaluated
 */
public record LeastChange(Optional<Band> band, OptionalDouble loopGain, List<Outcome> moving, List<Outcome> closest,
        List<String> notes, int evaluations) {
    /** Greatest number of pairs that are tried one by one. */
    public static final int MOST_PAIRS = 8;

    /** Greatest number of alliances that are tried. */
    public static final int MOST_ALLIANCES = 8;

    /** Number of single interventions that are also tried in pairs. */
    public static final int MOST_PAIRED = 8;

    /** Number of bands after which nothing new is tried; the trial that is under way is brought to its end. */
    public static final int MOST_EVALUATIONS = 3000;

    /** Greatest number of outcomes that are listed. */
    public static final int MOST_LISTED = 20;

    /** Greatest number of outcomes that are listed where nothing moves the band. */
    public static final int MOST_CLOSEST = 5;

    /** Copies the lists. */
    public LeastChange {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(loopGain, "loopGain");
        moving = List.copyOf(moving);
        closest = List.copyOf(closest);
        notes = List.copyOf(notes);
    }

    /**
     * Searches. To be called on the thread that owns the model, or on a copy of it.
     *
     * @param scenario the scenario; not changed
     * @param registry the evaluators; the first that gives a verdict judges
     * @param monitor told of the progress, and asked whether to stop
     * @return what was found
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     * @throws org.dilemma.analysis.EvaluatorFailedException if the evaluator of the verdict failed on a trial
     */
    public static LeastChange find(Scenario scenario, EvaluatorRegistry registry, Monitor monitor) {
        return Judge.of(ScenarioView.of(scenario), registry, monitor)
                .map(judge -> new Search(scenario, judge, monitor).run())
                .orElseGet(() -> new LeastChange(Optional.empty(), OptionalDouble.empty(), List.of(), List.of(),
                        List.of(Messages.get("search.no.verdict")), 0));
    }
}
