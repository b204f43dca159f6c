/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluators;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioCopy;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scenario at its phases. */
class PhaseStoryTest {
    private final Scenario scenario = ScenarioCopy.identified(Scenarios.of("A", "B")).scenario();
    private final Perception there = Scenarios.reaction(scenario, 0, 1, 0.3);
    private final Perception back = Scenarios.reaction(scenario, 1, 0, 0.3);

    private Phase phase(String name, int order) {
        Phase phase = DilemmaFactory.eINSTANCE.createPhase();
        phase.setName(name);
        phase.setOrder(order);
        scenario.getPhases().add(phase);
        return phase;
    }

    private static PhaseOverride override(Phase phase, EObject target, String feature, String value) {
        PhaseOverride override = DilemmaFactory.eINSTANCE.createPhaseOverride();
        override.setTarget(target);
        override.setFeature(feature);
        override.setValue(value);
        phase.getOverrides().add(override);
        return override;
    }

    private PhaseStory story() {
        return PhaseStory.of(scenario, Evaluators.builtIn(), Monitor.NONE);
    }

    private static List<Band> bands(PhaseStory story) {
        return story.chapters().stream().map(c -> c.evaluation().verdict().orElseThrow().band()).toList();
    }

    private static List<String> sentences(Step step) {
        return step.sentences().stream().map(Finding::text).toList();
    }

    @Property(tries = 10)
    void aPhaseWithoutOverridesIsTheBase(@ForAll long seed) {
        Scenario random = RandomScenarios.of(seed);
        random.getPhases().add(DilemmaFactory.eINSTANCE.createPhase());

        PhaseStory story = PhaseStory.of(random, Evaluators.builtIn(), Monitor.NONE);

        assertEquals(story.chapters().get(0).evaluation(), story.chapters().get(1).evaluation());
        assertTrue(story.steps().get(0).comparison().isEmpty());
    }

    @Test
    void aScenarioWithoutPhasesIsItsBaseAlone() {
        PhaseStory story = story();

        assertEquals(List.of("base"), story.chapters().stream().map(Chapter::name).toList());
        assertTrue(story.steps().isEmpty());
    }

    @Test
    void phasesAreToldInTheirOrderEachAgainstTheBase() {
        override(phase("late", 2), there, "reaction", "0.01");
        Phase early = phase("early", 1);
        early.setStart(1900);
        early.setEnd(1904);
        override(early, back, "reaction", "3");

        PhaseStory story = story();

        assertEquals(List.of("base", "early", "late"), story.chapters().stream().map(Chapter::name).toList());
        assertEquals(1900, story.chapters().get(1).start().orElseThrow());
        assertEquals(1904, story.chapters().get(1).end().orElseThrow());
        assertEquals(2, story.steps().get(1).changes(), "back is as in the base again");
    }

    @Test
    void theScenarioIsNotChangedAndElementsAreThoseOfTheScenario() throws IOException {
        override(phase("p", 1), there, "reaction", "9");
        byte[] bytes = ScenarioFiles.toBytes(scenario);

        PhaseStory story = story();

        assertArrayEquals(bytes, ScenarioFiles.toBytes(scenario));
        ElementRef moved = story.steps().get(0).comparison().inputs().get(0).element();
        assertEquals(ScenarioFiles.idOf(there), moved.id());
    }

    @Test
    void aSingleChangeThatMovesTheBandIsNamed() {
        Phase phase = phase("p", 1);
        override(phase, there, "reaction", "0.9");
        override(phase, scenario.getStates().get(0), "warCost", "0.3");

        Step step = story().steps().get(0);

        assertEquals(List.of(Band.MODERATE, Band.HIGH),
                bands(story()).stream().map(PhaseStoryTest::atMostHigh).toList());
        assertEquals(List.of(new Mover(step.movers().get(0).element(), "reaction", true, true)), step.movers());
        assertEquals("The change of the reaction of A \u2192 B alone moves the band, and without it the band would not "
                + "be reached.", sentences(step).get(sentences(step).size() - 1));
    }

    @Test
    void whereTheBandStaysTheLoopGainIsSaidToMove() {
        override(phase("p", 1), there, "reaction", "0.31");
        override(phase("q", 2), scenario.getStates().get(0), "sensibility", "0.51");

        PhaseStory story = story();

        assertEquals(List.of("The spiral risk of the scenario stays MODERATE.",
                "The loop gain rises from 0.6 to 0.61."), sentences(story.steps().get(0)).subList(0, 2));
        assertEquals("The loop gain falls from 0.61 to 0.6.", sentences(story.steps().get(1)).get(1));
    }

    @Test
    void aLoopGainThatStaysOrMovesWithTheBandIsNotToldOf() {
        override(phase("p", 1), scenario.getStates().get(0), "sensibility", "0.51");
        override(phase("q", 2), there, "reaction", "0.9");

        PhaseStory story = story();

        for (Step step : story.steps()) {
            assertTrue(sentences(step).stream().noneMatch(s -> s.startsWith("The loop gain")), sentences(step) + "");
        }
    }

    private static Band atMostHigh(Band band) {
        return band.compareTo(Band.HIGH) > 0 ? Band.HIGH : band;
    }

    @Test
    void changesThatMoveTheBandOnlyTogetherAreNamedTogether() {
        there.setReaction(Scenarios.point(0.04));
        back.setReaction(Scenarios.point(0.04));
        there.setPerceivedGreed(Scenarios.point(0.05));
        back.setPerceivedGreed(Scenarios.point(0.05));
        Phase phase = phase("p", 1);
        override(phase, there, "reaction", "0.06");
        override(phase, back, "reaction", "0.06");

        Step step = story().steps().get(0);

        assertEquals(List.of(Band.NONE, Band.LOW), bands(story()));
        assertTrue(step.movers().stream().allMatch(m -> m.needed() && !m.alone()), step.movers().toString());
        assertEquals(List.of("The spiral risk of the scenario rises from NONE to LOW.",
                "The model that fits changes from NONE to SPIRAL.",
                "A \u2013 B: the spiral risk rises from NONE to LOW.",
                "A \u2192 B: the reaction rises from 0.04 per year to 0.06 per year.",
                "B \u2192 A: the reaction rises from 0.04 per year to 0.06 per year.",
                "No change moves the band alone; together these do, and each of them is needed: "
                        + "the reaction of A \u2192 B, the reaction of B \u2192 A."), sentences(step));
    }

    @Test
    void beliefsAreTriedAndToldBeforeBalanceAlliancesAndLevels() {
        Scenarios.balance(scenario, 1, 0, 0.5);
        Scenarios.ally(scenario, 0.5, 0.5, 0, 1);
        Phase phase = phase("p", 1);
        for (int k = 0; k < PhaseStory.MOST_EXAMINED; k++) {
            override(phase, Scenarios.capability(scenario, 0, CapabilityKind.NAVAL, 1, 0.5), "level", "2");
        }
        override(phase, scenario.getStates().get(0), "fatigue", "0.51");
        override(phase, scenario.getAlliances().get(0), "commitment", "0.6");
        override(phase, scenario.getStates().get(0), "intent", "MIXED");
        override(phase, scenario.getBalance(), "firstStrikeAdvantage", "0.01");
        override(phase, there, "reaction", "0.9");

        Step step = story().steps().get(0);

        assertEquals(PhaseStory.MOST_EXAMINED, step.examined());
        assertTrue(step.movers().stream().anyMatch(m -> m.feature().equals("reaction")), step.movers().toString());
        List<String> told = sentences(step).stream().filter(s -> s.contains(": the ") && !s.contains("risk")).toList();
        assertEquals(List.of("reaction", "first strike advantage", "intent", "greed", "commitment", "fatigue", "level",
                "level"), told.stream().map(s -> s.replaceAll(".*: the (.*?) (rises|falls|changes) .*", "$1"))
                        .toList());
    }

    @Test
    void noMoreThanTheStatedNumberOfChangesIsTriedOneByOne() {
        Scenario many = ScenarioCopy.identified(RandomScenarios.of(5, 30)).scenario();
        Phase phase = DilemmaFactory.eINSTANCE.createPhase();
        many.getPhases().add(phase);
        many.getStates().forEach(state -> {
            override(phase, state, "warCost", "0.99");
            override(phase, state, "sensibility", "0.001");
        });

        Step step = PhaseStory.of(many, Evaluators.builtIn(), Monitor.NONE).steps().get(0);

        assertEquals(60, step.changes());
        assertEquals(PhaseStory.MOST_EXAMINED, step.examined());
    }

    @Test
    void wrongOverridesAreReportedAndTheRestHolds() {
        Phase phase = phase("p", 1);
        override(phase, null, "reaction", "1");
        override(phase, there, "color", "1");
        override(phase, there, "reaction", "-1");
        override(phase, Scenarios.of("X").getStates().get(0), "warCost", "0.5");
        PhaseOverride empty = override(phase, there, null, null);
        override(phase, back, "reaction", "2");
        override(phase, back, "reaction", "3");

        Chapter chapter = story().chapters().get(1);

        assertEquals(6, chapter.problems().size(), chapter.problems().toString());
        assertEquals(ScenarioFiles.idOf(empty), chapter.problems().get(4).override().id());
        assertEquals("The reaction cannot be -1.", chapter.problems().get(2).message());
        assertEquals("Enter a number that is 0 or above.", chapter.problems().get(2).remedy());
        ScenarioView view = ScenarioView.of(PhaseScenarios.at(scenario, phase));
        assertEquals(2, view.reaction(1).orElseThrow());
        assertEquals(0.3, view.reaction(0).orElseThrow());
    }

    @Test
    void constantsWholeNumbersAndPartsOfEstimatesCanBeOverridden() {
        Phase phase = phase("p", 1);
        override(phase, scenario.getStates().get(0), "intent", "GREEDY");
        override(phase, scenario, "anarchy", "0.25");
        override(phase, there.getReaction(), "high", "0.9");
        override(phase, there, "bias", "0.5");

        Scenario at = PhaseScenarios.at(scenario, phase);

        assertEquals("GREEDY", at.getStates().get(0).getIntent().getName());
        assertEquals(0.25, at.getAnarchy());
        assertEquals(0.9, at.getPerceptions().get(0).getReaction().getHigh());
        assertEquals(0.5, at.getPerceptions().get(0).getBias().getValue());
        assertEquals(List.of("A intent", "A \u2192 B bias", "A \u2192 B reaction"), story().steps().get(0).comparison()
                .inputs().stream().filter(d -> !d.feature().equals("greed") && !d.feature().equals("anarchy"))
                .map(d -> d.element().label() + " " + d.feature()).toList());
    }

    @Test
    void theRangeMovesAlongWithTheValue() {
        there.setPerceivedGreed(Scenarios.range(0.2, 0.4, 0.5, Distribution.TRIANGULAR));
        Phase phase = phase("p", 1);
        override(phase, there, "perceivedGreed", "0.95");

        var estimate = PhaseScenarios.at(scenario, phase).getPerceptions().get(0).getPerceivedGreed();

        assertEquals(0.75, estimate.getLow(), 1e-12);
        assertEquals(0.95, estimate.getValue());
        assertEquals(1, estimate.getHigh());
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.3, 0.45, 0.1, 0, 0.25", "0.05, 0.15, 0.3, 0.8, 0.7, 0.95", "0.1, 0.7, 0.8, 0.9, 0.3, 1"})
    void theEndsOfARangeThatMovesCarryNoRoundingErrors(double low, double value, double high, double to,
            double movedLow, double movedHigh) {
        there.setPerceivedGreed(Scenarios.range(low, value, high, Distribution.TRIANGULAR));
        there.setReaction(Scenarios.range(low, value, high, Distribution.TRIANGULAR));
        Phase phase = phase("p", 1);
        override(phase, there, "perceivedGreed", String.valueOf(to));
        override(phase, there, "reaction", String.valueOf(to));

        Perception moved = PhaseScenarios.at(scenario, phase).getPerceptions().get(0);

        assertEquals(movedLow, moved.getPerceivedGreed().getLow());
        assertEquals(movedHigh, moved.getPerceivedGreed().getHigh());
        assertEquals(movedLow, moved.getReaction().getLow());
    }

    @Test
    void canBeCancelled() {
        phase("p", 1);
        Monitor cancelled = new Monitor() {
            @Override
            public void worked(String task, int done, int total) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class,
                () -> PhaseStory.of(scenario, Evaluators.builtIn(), cancelled));
    }
}
