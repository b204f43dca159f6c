/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.phases.Chapter;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.model.Contiguity;
import org.dilemma.model.Intent;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;

/** What a case says of its key assumptions is what comes out when they are changed as it proposes. */
class KeyAssumptionsTest {
    private static final EvaluatorRegistry EVALUATORS =
            EvaluatorRegistry.fromServiceLoader(KeyAssumptionsTest.class.getClassLoader());

    /** The index says that distance keeps the verdict on the United States and China at the milder degree. */
    @Test
    void withTheBasesInJapanForItsHomelandTheUnitedStatesIsCaughtInADeeperSpiralWithChina() {
        Scenario scenario = Cases.load("us-china-2022");
        Band apart = verdict(scenario).band();
        scenario.getDyads().get(0).setContiguity(Contiguity.WATER_400);

        assertTrue(verdict(scenario).band().compareTo(apart) > 0);
        assertEquals(FittingModel.SPIRAL, verdict(scenario).model());
    }

    @Test
    void aChinaOfMixedMotivesIsNotMetByTheSpiralModelAlone() {
        Scenario scenario = Cases.load("us-china-2022");
        motive(scenario, "CHN", Intent.MIXED, 0.5);

        assertNotEquals(FittingModel.SPIRAL, verdict(scenario).model());
    }

    /** Taylor (1961): aims not unlike those before, which is still no seeker of security. */
    @Test
    void aGermanyThatWantedOnlyItsOldPlaceIsNotMetByTheSpiralModelEither() {
        Scenario scenario = Cases.load("germany-1933");
        motive(scenario, "GMY", Intent.MIXED, 0.5);

        assertEquals(FittingModel.MIXED, verdict(scenario).model());
    }

    @Test
    void eachPhaseOfGermanyCallsForDeterrence() {
        List<Chapter> phases = PhaseStory.of(Cases.load("germany-1933"), EVALUATORS, Monitor.NONE).chapters();
        assertEquals(4, phases.size());
        for (Chapter phase : phases) {
            assertEquals(List.of(), phase.problems());
            assertEquals(FittingModel.DETERRENCE, phase.evaluation().verdict().orElseThrow().model(), phase.name());
        }
    }

    /** The index says that the pair over which the war began does not decide the band. */
    @Test
    void fearBetweenGermanyAndPolandFeedsOnItselfLessThanElsewhere() {
        Verdict verdict = verdict(Cases.load("germany-1933"));
        Band poland = verdict.dyads().stream().filter(d -> d.a().label().equals("GMY") && d.b().label().equals("POL"))
                .findAny().orElseThrow().band();

        assertEquals("RUS", verdict.dyads().get(0).b().label());
        assertTrue(poland.compareTo(verdict.band()) < 0);
    }

    @Test
    void theBorderWithCanadaMakesNoFearBetweenBritainAndTheUnitedStates() {
        Scenario scenario = Cases.load("us-uk-1904");
        scenario.getDyads().get(0).setContiguity(Contiguity.LAND);

        assertEquals(Band.NONE, verdict(scenario).band());
    }

    /** Christensen and Snyder (1990): the belief in the attack chains the allies, a belief in defense would not have. */
    @Test
    void theBeliefInTheAttackChainsTheAlliesOfJuly1914() {
        Scenario scenario = Cases.load("july-1914");
        assertTrue(said(scenario).anyMatch(text -> text.contains("chain-ganging")));
        scenario.getBalance().getRatio().setValue(scenario.getBalance().getRatio().getHigh());

        assertTrue(said(scenario).noneMatch(text -> text.contains("chain-ganging")));
        assertTrue(said(scenario).anyMatch(text -> text.contains("buck-passing")));
    }

    /** The index says that the model of July 1914 is mixed for the sake of Serbia. */
    @Test
    void aSerbiaThatSoughtOnlySecurityWouldMakeJuly1914ASpiral() {
        Scenario scenario = Cases.load("july-1914");
        motive(scenario, "YUG", Intent.SECURITY_SEEKING, 0.2);

        assertEquals(FittingModel.SPIRAL, verdict(scenario).model());
    }

    /** Fischer (1967). */
    @Test
    void aGreedyGermanyOfJuly1914IsNotMetByTheSpiralModel() {
        Scenario scenario = Cases.load("july-1914");
        motive(scenario, "GMY", Intent.GREEDY, 0.5);

        assertEquals(Set.of(FittingModel.DETERRENCE), verdict(scenario).dyads().stream()
                .filter(d -> d.band() != Band.NONE)
                .filter(d -> d.a().label().equals("GMY") || d.b().label().equals("GMY"))
                .map(DyadVerdict::model).collect(Collectors.toSet()));
    }

    /** The index says that the model of 1967 is mixed for the sake of Syria. */
    @Test
    void aSyriaThatSoughtOnlySecurityWouldMake1967ASpiral() {
        Scenario scenario = Cases.load("arab-israeli-1967");
        motive(scenario, "SYR", Intent.SECURITY_SEEKING, 0.2);

        assertEquals(FittingModel.SPIRAL, verdict(scenario).model());
    }

    private static Stream<String> said(Scenario scenario) {
        return new EvaluationRunner(EVALUATORS).evaluate(ScenarioView.of(scenario), Monitor.NONE).results().stream()
                .flatMap(result -> result.result().findings().stream()).map(Finding::text);
    }

    private static void motive(Scenario scenario, String state, Intent intent, double greed) {
        State found = scenario.getStates().stream().filter(s -> s.getAbbreviation().equals(state)).findAny()
                .orElseThrow();
        found.setIntent(intent);
        found.getGreed().setValue(greed);
    }

    private static Verdict verdict(Scenario scenario) {
        return new EvaluationRunner(EVALUATORS).evaluate(ScenarioView.of(scenario), Monitor.NONE).verdict()
                .orElseThrow();
    }
}
