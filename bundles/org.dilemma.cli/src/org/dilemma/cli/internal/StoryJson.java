/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.interventions.Change;
import org.dilemma.analysis.interventions.LeastChange;
import org.dilemma.analysis.interventions.Outcome;
import org.dilemma.analysis.phases.Chapter;
import org.dilemma.analysis.phases.PhaseProblem;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.analysis.phases.Step;

/**
 * Phases and interventions as JSON.
 *
 * <ul>
 * <li>{@code phases}: {@code null} when not asked for; otherwise the base and the phases in their order: {@code name},
 * {@code start} and {@code end} (or {@code null}), {@code band}, {@code model} and {@code loopGain} (or {@code null}),
 * {@code step} from the one before ({@code null} for the base) with {@code sentences}, {@code inputs} that differ, and
 * {@code movers}: {@code element}, {@code feature}, {@code alone}, {@code needed}; {@code problems} of overrides:
 * {@code element}, {@code text}.
 * <li>{@code interventions}: {@code null} when not asked for; otherwise {@code band}, {@code loopGain},
 * {@code moving} and {@code closest}: {@code label}, {@code intensity}, {@code size}, {@code band}, {@code loopGain},
 * {@code changes} with {@code element}, {@code feature}, {@code from}, {@code default}, {@code to}, {@code unit}, and
 * {@code text}; {@code notes}, {@code evaluations}.
 * </ul>
 */
final class StoryJson {
    private static final String LOOP_GAIN = "loopGain";

    private StoryJson() {
    }

    /** Adds both keys to a document. */
    static void add(ObjectNode document, Story story) {
        story.phases().ifPresentOrElse(told -> phases(document.putArray("phases"), told),
                () -> document.putNull("phases"));
        story.interventions().ifPresentOrElse(found -> interventions(document.putObject("interventions"), found),
                () -> document.putNull("interventions"));
    }

    private static void phases(ArrayNode nodes, PhaseStory story) {
        for (int k = 0; k < story.chapters().size(); k++) {
            Chapter chapter = story.chapters().get(k);
            ObjectNode node = nodes.addObject().put("name", chapter.name()).put("start", year(chapter.start()))
                    .put("end", year(chapter.end()))
                    .put("band", chapter.evaluation().verdict().map(Verdict::band).map(Enum::name).orElse(null))
                    .put("model", chapter.evaluation().verdict().map(Verdict::model).map(Enum::name).orElse(null))
                    .put(LOOP_GAIN, LoopGain.of(chapter.evaluation()).orElse(null));
            if (k == 0) {
                node.putNull("step");
            } else {
                step(node.putObject("step"), story.steps().get(k - 1));
            }
            problems(node.putArray("problems"), chapter.problems());
        }
    }

    private static Integer year(OptionalInt year) {
        return year.isPresent() ? Integer.valueOf(year.getAsInt()) : null;
    }

    private static void step(ObjectNode node, Step step) {
        ArrayNode sentences = node.putArray("sentences");
        step.sentences().forEach(sentence -> finding(sentences.addObject(), sentence));
        ComparisonJson.inputs(node.putArray("inputs"), step.comparison().inputs());
        ArrayNode movers = node.putArray("movers");
        step.movers().forEach(mover -> movers.addObject().put("element", mover.element().label())
                .put("feature", mover.feature()).put("alone", mover.alone()).put("needed", mover.needed()));
    }

    /** A sentence with the labels of the elements it speaks of. */
    static void finding(ObjectNode node, Finding finding) {
        node.put("text", finding.text());
        ArrayNode elements = node.putArray("elements");
        finding.elements().stream().map(ElementRef::label).forEach(elements::add);
    }

    private static void problems(ArrayNode nodes, List<PhaseProblem> problems) {
        problems.forEach(problem -> nodes.addObject().put("element", problem.override().label())
                .put("text", Sentences.join(problem.message(), problem.remedy())));
    }

    private static void interventions(ObjectNode node, LeastChange found) {
        node.put("band", found.band().map(Enum::name).orElse(null)).put(LOOP_GAIN, number(found.loopGain()));
        ArrayNode moving = node.putArray("moving");
        found.moving().forEach(outcome -> outcome(moving.addObject(), outcome));
        ArrayNode closest = node.putArray("closest");
        found.closest().forEach(outcome -> outcome(closest.addObject(), outcome));
        ArrayNode notes = node.putArray("notes");
        found.notes().forEach(notes::add);
        node.put("evaluations", found.evaluations());
    }

    private static void outcome(ObjectNode node, Outcome outcome) {
        node.put("label", outcome.intervention().label()).put("intensity", outcome.intensity())
                .put("size", outcome.size()).put("band", outcome.band().name())
                .put(LOOP_GAIN, number(outcome.loopGain()));
        ArrayNode changes = node.putArray("changes");
        outcome.changes().forEach(change -> change(changes.addObject(), change));
        node.put("text", outcome.sentence());
    }

    private static void change(ObjectNode node, Change change) {
        node.put("element", change.element().label()).put("feature", change.feature()).put("from", change.from())
                .put("default", change.byDefault()).put("to", change.to()).put("unit", change.unit());
    }

    private static Double number(OptionalDouble number) {
        return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
    }
}
