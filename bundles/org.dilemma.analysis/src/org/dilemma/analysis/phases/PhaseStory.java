/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.comparison.Comparison;
import org.dilemma.analysis.comparison.Side;
import org.dilemma.analysis.internal.LoopGain;
import org.dilemma.model.Phase;
import org.dilemma.model.Scenario;

/**
 * A scenario evaluated at each of its phases, and the story between them: what changed, how the verdict changed, and
 * which change moved the band [OWN]. Holds no model elements.
 *
 * <p>Which change moved the band is found by trial: each changed value is applied alone to the earlier phase, and taken
 * back alone from the later one. At most {@value #MOST_EXAMINED} changed values of a step are tried:
 * beliefs first, then the balance and the motives of states, then alliances, capabilities last.
 *
 * @param chapters the base, then the phases in their order
 * @param steps what happens between consecutive chapters: one fewer than there are chapters
 */
public record PhaseStory(List<Chapter> chapters, List<Step> steps) {
    /** Greatest number of changed values that are tried one by one in a step. */
    public static final int MOST_EXAMINED = 40;

    /** Copies the lists. */
    public PhaseStory {
        chapters = List.copyOf(chapters);
        steps = List.copyOf(steps);
    }

    /**
     * Evaluates a scenario at its phases. To be called on the thread that owns the model, or on a copy of it.
     *
     * @param scenario the scenario; not changed
     * @param registry the evaluators
     * @param monitor told of the progress, and asked whether to stop
     * @return the story; of a scenario without phases the base alone
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     * @throws org.dilemma.analysis.EvaluatorFailedException if the evaluator of the verdict failed on a trial
     */
    public static PhaseStory of(Scenario scenario, EvaluatorRegistry registry, Monitor monitor) {
        Staging staging = new Staging(scenario);
        List<Phase> phases = staging.phases();
        Optional<Judge> judge = Judge.of(ScenarioView.of(scenario), registry, monitor);
        Stage last = new Stage(Map.of(), Side.of(Messages.get("base"), staging.with(Map.of()), registry, monitor));
        List<Chapter> chapters = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        chapters.add(new Chapter(staging.elements().ref(scenario), last.side().name(), OptionalInt.empty(),
                OptionalInt.empty(), last.side().evaluation(), List.of()));
        for (Phase phase : phases) {
            monitor.check();
            monitor.worked(Messages.get("task"), steps.size(), phases.size());
            ElementRef ref = staging.elements().ref(phase);
            Map<Place, Object> values = staging.values(phase);
            Stage next = new Stage(values, Side.of(ref.label(), staging.with(values), registry, monitor));
            chapters.add(new Chapter(ref, ref.label(),
                    phase.isSetStart() ? OptionalInt.of(phase.getStart()) : OptionalInt.empty(),
                    phase.isSetEnd() ? OptionalInt.of(phase.getEnd()) : OptionalInt.empty(),
                    next.side().evaluation(), staging.problems(phase)));
            steps.add(step(staging, judge, last, next, monitor));
            last = next;
        }
        return new PhaseStory(chapters, steps);
    }

    private static Step step(Staging staging, Optional<Judge> judge, Stage last, Stage next, Monitor monitor) {
        Comparison comparison = Comparison.of(last.side(), next.side());
        Changes changes = Changes.between(last.values(), next.values());
        List<Place> examined = changes.byWeight().stream().limit(MOST_EXAMINED).toList();
        List<Mover> movers = judge.isEmpty() ? List.of()
                : new Movers(staging, judge.get(), monitor).find(last, next, changes, examined);
        return new Step(comparison, changes.places().size(), examined.size(), movers,
                new StepText(comparison, gainMoves(last, next), changes.places().size(), examined.size(), movers)
                        .sentences());
    }

    /** In words, how the loop gain moves; empty where it does not, or is not known. */
    private static Optional<String> gainMoves(Stage last, Stage next) {
        OptionalDouble before = LoopGain.of(last.side().evaluation());
        OptionalDouble after = LoopGain.of(next.side().evaluation());
        return before.isEmpty() || after.isEmpty() ? Optional.empty()
                : StepText.gainMoves(before.getAsDouble(), after.getAsDouble());
    }

    /** A chapter with the model that it was evaluated on. */
    record Stage(Map<Place, Object> values, Side side) {
    }
}
