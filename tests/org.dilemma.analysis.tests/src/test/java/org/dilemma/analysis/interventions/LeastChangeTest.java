/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Evaluators;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Obligation;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioCopy;
import org.dilemma.model.io.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** The least change that moves the band down. */
class LeastChangeTest {

    private static LeastChange find(Scenario scenario) {
        return LeastChange.find(scenario, Evaluators.builtIn(), Monitor.NONE);
    }

    private static Band after(Scenario scenario, Intervention intervention, double intensity) {
        Scenario copy = ScenarioCopy.of(scenario).scenario();
        intervention.apply(copy, intensity);
        return Scenarios.verdict(copy).band();
    }

    /** Two states with this reaction to each other, and nothing to gain from striking first. */
    private static void race(Scenario scenario, int a, int b, double reaction) {
        Scenarios.reaction(scenario, a, b, reaction);
        Scenarios.reaction(scenario, b, a, reaction);
    }

    private static Scenario calm(String... names) {
        Scenario scenario = Scenarios.of(names);
        Scenarios.balance(scenario, 1.5, 0, 0.2);
        return scenario;
    }

    private static Optional<Outcome> outcome(LeastChange found, Class<? extends Intervention> kind) {
        return found.moving().stream().filter(o -> kind.isInstance(o.intervention())).findFirst();
    }

    @Test
    void findsTheLeastArmsLimitationOfAPair() {
        Scenario scenario = calm("A", "B");
        race(scenario, 0, 1, 0.625);

        LeastChange found = find(scenario);

        assertEquals(Band.HIGH, found.band().orElseThrow());
        assertEquals(1.25, found.loopGain().orElseThrow(), 1e-12);
        Outcome arms = outcome(found, ArmsLimitation.class).orElseThrow();
        assertEquals(0.21, arms.intensity(), "0.2 leads to a loop gain of 1 exactly");
        assertEquals(Band.MODERATE, arms.band());
        assertEquals(1.25 * 0.79, arms.loopGain().orElseThrow(), 1e-12);
        assertEquals(0.42, arms.size(), 1e-12);
        assertEquals("Arms limitation between A and B by 21 % moves the band from HIGH to MODERATE: reaction of "
                + "A \u2192 B from 0.625 to 0.494 per year; reaction of B \u2192 A from 0.625 to 0.494 per year.",
                arms.sentence());
    }

    @Test
    void severalPairsAtTheBandNeedACombination() {
        Scenario scenario = calm("A", "B", "C", "D");
        race(scenario, 0, 1, 0.55);
        race(scenario, 2, 3, 0.6);

        LeastChange found = find(scenario);

        assertTrue(outcome(found, ArmsLimitation.class).isEmpty(), "one treaty leaves the other race");
        Outcome both = found.moving().stream().filter(o -> o.intervention() instanceof Combination combination
                && combination.parts().stream().allMatch(p -> p.intervention() instanceof ArmsLimitation))
                .findFirst().orElseThrow();
        assertEquals(List.of(0.17, 0.1), ((Combination) both.intervention()).parts().stream()
                .map(p -> Math.round(100 * p.share() * both.intensity()) / 100.0).toList());
        assertEquals(Band.MODERATE, both.band());
    }

    @Test
    void whereNothingMovesTheBandTheClosestIsNamed() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1.5, 0.2, 1);
        race(scenario, 0, 1, 0.1);
        scenario.getPerceptions().forEach(p -> p.setPerceivedGreed(Scenarios.point(1)));

        LeastChange found = find(scenario);

        assertTrue(found.moving().isEmpty(), found.moving().toString());
        assertEquals("Arms limitation between A and B as far as it goes does not move the band from LOW, but takes the "
                + "loop gain from 0.2 to 0.", found.closest().get(0).sentence());
        assertEquals(List.of("None of the interventions that were tried moves the band, not even all of them "
                + "together."), found.notes());
    }

    @Test
    void aDefaultThatDecidesIsToldApartFromAnIntervention() {
        Scenario scenario = Scenarios.of("A", "B");
        race(scenario, 0, 1, 0.2);

        LeastChange found = find(scenario);

        assertTrue(found.notes().stream()
                .anyMatch(n -> n.startsWith("Transparency between A and B: its present values alone, ")),
                found.notes().toString());
        assertTrue(outcome(found, Transparency.class).isEmpty(), found.moving().toString());
    }

    @Test
    void defaultsThatDecideForSeveralPairsAreToldInOneSentence() {
        Scenario scenario = Scenarios.of("A", "B", "C", "D");
        for (int[] pair : new int[][] {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}}) {
            race(scenario, pair[0], pair[1], 0.05);
        }

        List<String> judged = find(scenario).notes().stream().filter(n -> n.contains("leaving them to defaults"))
                .toList();

        assertEquals(1, judged.size(), judged.toString());
        assertTrue(judged.get(0).startsWith("Transparency between ") && judged.get(0).contains(
                " and 3 more: the present values of each of them alone, "), judged.toString());
    }

    @Test
    void severalInterventionsAreSpokenOfInThePlural() {
        Scenario scenario = calm("A", "B", "C", "D");
        race(scenario, 0, 1, 0.55);
        race(scenario, 2, 3, 0.6);

        List<Outcome> moving = find(scenario).moving();

        assertTrue(moving.stream().anyMatch(o -> o.intervention() instanceof Combination), moving.toString());
        moving.forEach(o -> assertTrue(o.sentence().contains(o.intervention() instanceof Combination
                ? " % move the band from HIGH" : " % moves the band from HIGH"), o.sentence()));
    }

    @Test
    void armsLimitationSaysWhereItIsOfHowOffensiveArmsLook() {
        String derived = "Where a reaction is derived, arms limitation is taken as arms that look less offensive.";
        Scenario scenario = calm("A", "B");
        race(scenario, 0, 1, 0.625);
        scenario.getPerceptions().get(1).setPerceivedGreed(Scenarios.point(0.9));
        assertFalse(arms(scenario).sentence().contains(derived));

        scenario.getPerceptions().get(1).setReaction(null);
        scenario.getPerceptions().get(0).setReaction(Scenarios.point(2));
        assertTrue(arms(scenario).sentence().endsWith(" " + derived), arms(scenario).sentence());
    }

    private static Outcome arms(Scenario scenario) {
        LeastChange found = find(scenario);
        return Stream.concat(found.moving().stream(), found.closest().stream())
                .filter(o -> o.intervention() instanceof ArmsLimitation).findFirst().orElseThrow();
    }

    @Test
    void nothingIsSearchedForWhereThereIsNoRiskNoStateOrNoJudge() {
        Scenario peace = calm("A", "B");

        assertEquals(List.of("The spiral risk is NONE already: there is no lower band to move to."),
                find(peace).notes());
        assertTrue(find(DilemmaFactory.eINSTANCE.createScenario()).moving().isEmpty());
        LeastChange unjudged = LeastChange.find(peace, new EvaluatorRegistry(List.of(), List.of()), Monitor.NONE);
        assertTrue(unjudged.band().isEmpty());
        assertEquals(1, unjudged.notes().size());
    }

    @Property(tries = 15)
    void theLeastChangeMovesTheBandAndLessDoesNot(@ForAll long seed) throws IOException {
        Scenario scenario = ScenarioCopy.identified(RandomScenarios.of(seed, 4)).scenario();
        byte[] before = ScenarioFiles.toBytes(scenario);

        LeastChange found = find(scenario);

        assertArrayEquals(before, ScenarioFiles.toBytes(scenario), "the scenario is not touched");
        Band band = found.band().orElseThrow();
        for (Outcome outcome : found.moving()) {
            assertEquals(outcome.band(), after(scenario, outcome.intervention(), outcome.intensity()),
                    outcome.sentence());
            assertTrue(outcome.band().compareTo(band) < 0, outcome.sentence());
            boolean monotone = !(outcome.intervention() instanceof Combination);
            if (monotone && outcome.intensity() > 0.02) {
                assertEquals(band, after(scenario, outcome.intervention(), outcome.intensity() - 0.02),
                        outcome.sentence());
            }
        }
        for (int k = 1; k < found.moving().size(); k++) {
            assertTrue(found.moving().get(k - 1).size() <= found.moving().get(k).size());
        }
        for (Outcome outcome : found.closest()) {
            assertEquals(band, after(scenario, outcome.intervention(), 1), outcome.sentence());
        }
    }

    @Test
    void whereNothingElseMovesTheBandEverythingTogetherIsTriedLessWhatIsNotNeeded() {
        Scenario scenario = Scenarios.of("A", "B", "C", "D", "E", "F");
        race(scenario, 0, 1, 0);
        race(scenario, 4, 5, 0);
        scenario.getPerceptions().forEach(p -> p.setPerceivedGreed(Scenarios.point(1)));
        race(scenario, 2, 3, 0.6);
        dyad(scenario, 0, 1, 0.2);
        dyad(scenario, 4, 5, 0.2);
        dyad(scenario, 2, 3, 1);

        Outcome outcome = find(scenario).moving().get(0);

        List<Combination.Part> parts = ((Combination) outcome.intervention()).parts();
        assertEquals(2, parts.stream().filter(p -> p.intervention() instanceof Transparency).count(), parts.toString());
        assertEquals(3, parts.size(), parts.toString());
        assertEquals(Band.LOW, after(scenario, outcome.intervention(), outcome.intensity()));
        for (Combination.Part part : parts) {
            Combination less = new Combination(parts.stream().filter(p -> p != part).toList());
            assertEquals(Band.MODERATE, after(scenario, less, outcome.intensity()), part.toString());
        }
    }

    @Test
    void alliancesThatMakeTheBandAreLoosened() {
        Scenario scenario = calm("A", "B", "C");
        race(scenario, 0, 1, 0.47);
        Scenarios.reaction(scenario, 0, 2, 0.47);
        Alliance alliance = DilemmaFactory.eINSTANCE.createAlliance();
        alliance.getMembers().addAll(scenario.getStates().subList(1, 3));
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setCommitment(Scenarios.point(1));
        alliance.setConditionality(Scenarios.point(0));
        scenario.getAlliances().add(alliance);

        LeastChange found = find(scenario);

        assertEquals(Band.HIGH, found.band().orElseThrow());
        assertEquals(Band.MODERATE, Scenarios.verdict(scenario).dyads().get(0).band());
        Outcome looser = outcome(found, AllianceShift.class).orElseThrow();
        assertEquals("a looser alliance B \u2013 C", looser.intervention().label());
        assertEquals(looser.band(), after(scenario, looser.intervention(), looser.intensity()));
    }

    private static void dyad(Scenario scenario, int a, int b, double distinguishability) {
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().addAll(List.of(scenario.getStates().get(a), scenario.getStates().get(b)));
        dyad.setBalance(DilemmaFactory.eINSTANCE.createOffenseDefenseBalance());
        dyad.getBalance().setDistinguishability(Scenarios.point(distinguishability));
        scenario.getDyads().add(dyad);
    }

    @Test
    void aGreatScenarioIsSearchedWithinTheStatedNumberOfEvaluations() {
        LeastChange found = find(RandomScenarios.of(3, 200));

        assertTrue(found.evaluations() <= LeastChange.MOST_EVALUATIONS + 2 * Least.STEPS, found.evaluations() + "");
        assertFalse(found.moving().isEmpty() && found.closest().isEmpty() && found.notes().isEmpty());
    }

    @Test
    void canBeCancelled() {
        Scenario scenario = calm("A", "B");
        race(scenario, 0, 1, 0.625);
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
                () -> LeastChange.find(scenario, Evaluators.builtIn(), cancelled));
    }

    @Test
    void numbersThatMustNotStandDoNotMakeTheSearchFail() {
        Scenario scenario = calm("A", "B");
        race(scenario, 0, 1, 1);
        scenario.getBalance().setDistinguishability(Scenarios.point(Double.NaN));
        scenario.getPerceptions().get(0).getReaction().setValue(Double.POSITIVE_INFINITY);
        scenario.getPerceptions().get(1).getPerceivedGreed().setValue(-3);
        LeastChange found = find(scenario);
        assertTrue(Stream.concat(found.moving().stream(), found.closest().stream())
                .flatMap(outcome -> outcome.changes().stream())
                .allMatch(change -> Double.isFinite(change.from()) && Double.isFinite(change.to())));
    }
}
