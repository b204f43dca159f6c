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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.Contribution;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Scenarios;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Obligation;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** What alliances and blocs do to the verdict, and how it is told. */
class BlocsTest {

    @Test
    void anAllysFearBecomesOnesOwnAsFarAsTheAllianceBinds() {
        Scenario scenario = chain(1, 0);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.HIGH, verdict.band());
        assertTrue(verdict.rule().startsWith("A, C together have a loop gain of 1"), verdict.rule());
        assertTrue(verdict.explanation().stream().map(Finding::text)
                .anyMatch(text -> text.startsWith("State A makes the fear that State B has of State C its own")),
                verdict.explanation().toString());
        scenario.getAlliances().clear();
        assertEquals(Band.NONE, Scenarios.verdict(scenario).band());
    }

    @Test
    void theLoopOfADecidingPairIsToldAsTheRuleTakesItWithoutWhatAlliesHandOn() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, 1, 0, 0.2);
        Scenarios.reaction(scenario, 0, 2, 0.9);
        Scenarios.reaction(scenario, 2, 0, 0.1);
        Scenarios.reaction(scenario, 1, 2, 0.6);
        Scenarios.reaction(scenario, 2, 1, 1);
        Scenarios.ally(scenario, 1, 0, 0, 1);
        Verdict verdict = Scenarios.verdict(scenario);
        double gain = verdict.dyads().get(0).values().get("loopGain").value();
        assertTrue(verdict.rule().contains("oop gain " + Numbers.format(gain)), verdict.rule());
        assertTrue(verdict.explanation().stream().map(Finding::text)
                .anyMatch(text -> text.contains("drive each other with a loop gain of " + Numbers.format(gain) + ":")),
                verdict.explanation().toString());
    }

    @Test
    void anAllianceThatPromisesNoFightHandsNoFearOn() {
        Scenario scenario = chain(1, 0);
        scenario.getAlliances().get(0).getObligations().clear();
        scenario.getAlliances().get(0).getObligations().add(Obligation.CONSULTATION);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.NONE, verdict.band());
        assertTrue(verdict.blocs().isEmpty());
    }

    @Test
    void blocsThatFaceEachOtherHaveAVerdictOfTheirOwn() {
        Verdict verdict = Scenarios.verdict(chain(1, 0));
        BlocVerdict bloc = verdict.blocs().get(0);
        assertEquals(List.of("A", "B"), bloc.first().stream().map(ElementRef::label).toList());
        assertEquals(List.of("C"), bloc.second().stream().map(ElementRef::label).toList());
        assertEquals(Band.HIGH, bloc.band());
        assertEquals(1, bloc.loopGain(), 1e-12);
    }

    @Test
    void whatEachTheoryContributesLeadsFromNoneToTheBand() {
        Verdict verdict = Scenarios.verdict(chain(1, 0));
        List<Contribution> steps = verdict.contributions();
        assertEquals(List.of(Ids.RICHARDSON, Ids.ALLIANCE_DILEMMA, Ids.FOUR_WORLDS),
                steps.stream().map(Contribution::evaluator).toList());
        assertEquals(Band.NONE, steps.get(0).after());
        assertEquals(Band.HIGH, steps.get(1).after());
    }

    @Test
    void theGainsOfTheContributionsAreThoseOfTheDecidingLoop() {
        Scenario scenario = Scenarios.of("A", "B", "C", "D", "E", "F");
        Scenarios.balance(scenario, 0.8, 0, 0.2);
        Scenarios.reaction(scenario, 0, 1, 0.3);
        Scenarios.reaction(scenario, 1, 2, 0.3);
        Scenarios.reaction(scenario, 2, 0, 0.3);
        Scenarios.reaction(scenario, 3, 4, 0.4);
        Scenarios.reaction(scenario, 4, 3, 0.4);
        Scenarios.balance(scenario, 3, 4, 1, 0.9);
        Scenarios.ally(scenario, 0, 0, 0, 5);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.HIGH, verdict.band());
        assertEquals("The loop gain is 0.6: " + Messages.get("composite.gain.MODERATE") + ".",
                verdict.contributions().get(0).text());
        assertEquals("Alliances: what they hand on adds nothing to the loop gain of the states of the loop, 0.6.",
                verdict.contributions().get(1).text());
    }

    @Test
    void aLoopTooLongToBeSearchedIsStillTold() {
        Scenario scenario = Scenarios.of("A", "B", "C", "D", "E", "F", "G", "H");
        Scenarios.balance(scenario, 1, 0, 0.2);
        for (int i = 0; i < 8; i++) {
            Scenarios.reaction(scenario, i, (i + 1) % 8, 0.3);
        }
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.MODERATE, verdict.band());
        assertTrue(verdict.explanation().get(0).text().contains("only by ways through more than 6 states, with a loop"
                + " gain of 0.6"), verdict.explanation().toString());
    }

    @Test
    void theLoopOfTheDecidingPairIsToldThoughManyOthersAreStronger() {
        Scenario scenario = Scenarios.of(IntStream.range(0, 102).mapToObj(i -> "S" + i).toArray(String[]::new));
        Scenarios.balance(scenario, 1, 0, 0.9);
        for (int i = 0; i < 102; i += 2) {
            Scenarios.reaction(scenario, i, i + 1, i == 100 ? 0.5 : 1);
            Scenarios.reaction(scenario, i + 1, i, i == 100 ? 0.5 : 1);
        }
        Scenarios.balance(scenario, 100, 101, 0.8, 0.2);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.SEVERE, verdict.band());
        assertTrue(verdict.explanation().stream().map(Finding::text)
                .anyMatch(text -> text.contains("drive each other with a loop gain of 1")),
                verdict.explanation().toString());
    }

    @Property(tries = 200)
    void aFirmerAllianceNeverLowersTheBandOfTheScenario(@ForAll long seed) {
        Scenario scenario = RandomScenarios.allied(seed);
        Band before = Scenarios.verdict(scenario).band();
        scenario.getAlliances().forEach(alliance -> {
            alliance.getCommitment().setValue(Math.min(1, alliance.getCommitment().getValue() + 0.2));
            alliance.getConditionality().setValue(Math.max(0, alliance.getConditionality().getValue() - 0.2));
        });
        assertTrue(before.compareTo(Scenarios.verdict(scenario).band()) <= 0);
    }

    @Property(tries = 200)
    void anAllianceThatDoesNotBindIsNone(@ForAll long seed) {
        Scenario scenario = RandomScenarios.allied(seed);
        scenario.getAlliances().forEach(alliance -> alliance.getCommitment().setValue(0));
        Band unbound = Scenarios.verdict(scenario).band();
        scenario.getAlliances().clear();
        assertEquals(Scenarios.verdict(scenario).band(), unbound);
    }

    @Property(tries = 200)
    void contributionsJoinUpAndEndAtTheBand(@ForAll long seed) {
        Verdict verdict = Scenarios.verdict(RandomScenarios.allied(seed));
        Band at = Band.NONE;
        for (Contribution step : verdict.contributions()) {
            assertEquals(at, step.before());
            at = step.after();
        }
        assertEquals(verdict.band(), at);
    }

    @Property(tries = 200)
    void everySentenceOfTheExplanationNamesElements(@ForAll long seed) {
        List<Finding> explanation = Scenarios.verdict(RandomScenarios.allied(seed)).explanation();
        assertFalse(explanation.isEmpty());
        for (Finding finding : explanation) {
            assertFalse(finding.elements().isEmpty(), finding.text());
            assertFalse(finding.text().contains("NaN") || finding.text().contains("{"), finding.text());
        }
    }

    @Property(tries = 200)
    void noBlocIsJudgedAboveTheScenario(@ForAll long seed) {
        Verdict verdict = Scenarios.verdict(RandomScenarios.allied(seed));
        verdict.blocs().forEach(bloc -> assertTrue(bloc.band().compareTo(verdict.band()) <= 0, bloc.rule()));
    }

    /** A is allied to B, which fears C; C fears A: only the alliance closes the loop between A and C. */
    private static Scenario chain(double commitment, double conditionality) {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, 1, 0, 0.2);
        Scenarios.reaction(scenario, 1, 2, 0.5);
        Scenarios.reaction(scenario, 2, 0, 0.5);
        Scenarios.ally(scenario, commitment, conditionality, 0, 1);
        return scenario;
    }
}
