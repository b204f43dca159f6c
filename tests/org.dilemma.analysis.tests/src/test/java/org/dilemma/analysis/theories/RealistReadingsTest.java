/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Intent;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** The three realist readings of one scenario. */
class RealistReadingsTest {

    @Test
    void theSameScenarioIsReadInThreeWays() {
        Result result = evaluate(pair(0.6, 0.6));
        assertEquals(2, band(result, "defensive"), "loop gain 0.6");
        assertEquals(3, band(result, "offensive"), "loop gain 1");
        assertEquals(0, band(result, "humanNature"), "nobody is greedy");
        assertEquals("Defensive realism, with beliefs as given, reads MODERATE (the spiral model fits). Offensive"
                + " realism, with every belief at its worst, reads HIGH (the spiral model fits). Human-nature realism,"
                + " with greed as given, reads NONE (neither model is needed).", result.findings().get(0).text());
        assertEquals(1, result.values().get("pairs.differing.offensive").value());
        assertEquals(1, result.values().get("pairs.differing.humanNature").value());
    }

    @Test
    void theBeliefThatAloneMovesTheBandDecides() {
        Finding finding = finding(evaluate(pair(0.2, 1)), "with every belief at its worst. ");
        assertTrue(finding.text().endsWith("What decides is the greed that A perceives in B: at 1 in place of 0.2, it"
                + " alone makes the band HIGH."), finding.text());
        assertEquals(List.of("Perception", "Perception", "State", "State"),
                finding.elements().stream().map(ElementRef::type).toList());
    }

    @Test
    void theBiasThatAloneMovesTheBandDecides() {
        Scenario scenario = pair(1, 1);
        scenario.getPerceptions().get(1).setBias(Scenarios.point(-0.8));
        assertTrue(says(evaluate(scenario), "What decides is the bias of B about A: at 1 in place of -0.8, it alone"
                + " makes the band HIGH."));
    }

    @Test
    void beliefAndBiasOfOneSideCanDecideTogether() {
        Scenario scenario = pair(0.05, 1);
        scenario.getPerceptions().get(0).setBias(Scenarios.point(-0.95));
        assertTrue(says(evaluate(scenario), "What decides is the bias of A about B"), "the bias alone is enough");
        scenario = pair(0.6, 1);
        scenario.getPerceptions().get(0).setBias(Scenarios.point(0.5));
        scenario.getStates().get(0).setGreed(Scenarios.point(0.9));
        scenario.getStates().get(1).setGreed(Scenarios.point(0.1));
        assertTrue(says(evaluate(scenario), "What decides is what A believes of B: the greed of B, 0.1, without bias,"
                + " in place of a perceived 0.6 with a bias of 0.5, alone makes the band LOW."));
    }

    @Test
    void whereNoInputAloneMovesTheBandBothSidesDecide() {
        assertTrue(says(evaluate(pair(0.2, 0.2)), "HIGH with every belief at its worst. No input alone decides this; it"
                + " takes the beliefs of both sides."));
    }

    @Test
    void theGreedOfTheTargetDecidesBetweenBeliefsAndGreed() {
        assertTrue(says(evaluate(pair(0.9, 0.9)), "NONE by greed alone. What decides is the greed of B: 0, in place of"
                + " the 0.9 that A perceives, alone makes the band NONE."));
    }

    @Test
    void greedThatNobodyFearsRaisesTheHumanNatureReading() {
        Scenario scenario = pair(0, 0);
        scenario.getStates().forEach(state -> state.setGreed(Scenarios.point(0.6)));
        Result result = evaluate(scenario);
        assertEquals(0, band(result, "defensive"));
        assertEquals(2, band(result, "humanNature"));
    }

    @Test
    void readingsThatAgreeAreSaidToAgree() {
        Scenario scenario = pair(1, 1);
        scenario.getStates().forEach(state -> state.setIntent(Intent.GREEDY));
        assertTrue(says(evaluate(scenario), "The three readings agree"));
    }

    @Test
    void aLoopOfMoreThanTwoStatesCanMakeTheDifference() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, 1, 0, 0.2);
        for (int i = 0; i < 3; i++) {
            Scenarios.fear(scenario, i, (i + 1) % 3, 0.6);
        }
        Result result = evaluate(scenario);
        assertEquals(3, band(result, "offensive"));
        assertTrue(says(result, "No pair differs with every belief at its worst; it is a loop"));
    }

    @Test
    void theLimitsAreSaid() {
        Scenario scenario = pair(0.6, 0.6);
        assertTrue(says(evaluate(scenario), "The greed of A, B is not given"));
        scenario.getPerceptions().remove(1);
        assertTrue(says(evaluate(scenario), "in one direction between the pairs none is drawn"));
    }

    @Test
    void fewerThanTwoStatesAreSaidToBeTooFew() {
        for (Scenario scenario : List.of(Scenarios.of(), Scenarios.of("A"))) {
            Result result = evaluate(scenario);
            assertTrue(says(result, "There are no two states to read"));
            assertTrue(result.values().isEmpty());
        }
    }

    @Property(tries = 100)
    void theDefensiveReadingIsTheVerdictAndTheOffensiveOneIsNeverBelowIt(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        Result result = evaluate(scenario);
        assertEquals(Scenarios.verdict(scenario).band().ordinal(), band(result, "defensive"));
        assertTrue(band(result, "offensive") >= band(result, "defensive"));
        ScenarioView view = ScenarioView.of(scenario);
        SpiralNumbers given = new SpiralNumbers(view);
        SpiralNumbers worst = new SpiralNumbers(Reading.OFFENSIVE.of(view, new Inputs(view)));
        assertTrue(IntStream.range(0, given.pairCount())
                .allMatch(k -> worst.pairBand(k).compareTo(given.pairBand(k)) >= 0));
    }

    @Property(tries = 100)
    void withoutGreedTheHumanNatureReadingIsNone(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        scenario.getStates().forEach(state -> state.setGreed(Scenarios.point(0)));
        assertEquals(0, band(evaluate(scenario), "humanNature"));
    }

    @Property(tries = 50)
    void aPairReadAloneHasTheBandThatItHasAmongAll(@ForAll long seed) {
        ScenarioView view = ScenarioView.of(RandomScenarios.of(seed));
        ScenarioView worst = Reading.OFFENSIVE.of(view, new Inputs(view));
        SpiralNumbers all = new SpiralNumbers(worst);
        SpiralNumbers alone = new SpiralNumbers(view);
        for (int k = 0; k < all.pairCount(); k++) {
            assertEquals(all.pairBand(k), alone.pairBand(worst, k));
        }
    }

    /** Two equal neighbors whose loop gain is the geometric mean of their fears; striking first gains nothing. */
    private static Scenario pair(double first, double second) {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0, 0.2);
        Scenarios.fear(scenario, 0, 1, first);
        Scenarios.fear(scenario, 1, 0, second);
        return scenario;
    }

    private static Result evaluate(Scenario scenario) {
        return new RealistReadings().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static double band(Result result, String reading) {
        return result.values().get("band." + reading).value();
    }

    private static Finding finding(Result result, String part) {
        return result.findings().stream().filter(finding -> finding.text().contains(part)).findFirst().orElseThrow();
    }

    private static boolean says(Result result, String part) {
        return result.findings().stream().anyMatch(finding -> finding.text().contains(part));
    }
}
