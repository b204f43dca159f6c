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

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.analysis.Severity;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Intent;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Van Evera's effects of offense dominance, and the four factors of the balance. */
class OffenseDominanceTest {
    private static final int FAITS_ACCOMPLIS = 6;

    @Test
    void everyEffectThatTheModelHasAValueForShowsWhereOffenseDominates() {
        Result result = evaluate(dominated());
        for (int item = 1; item <= 10; item++) {
            assertEquals(item == FAITS_ACCOMPLIS ? Reply.UNKNOWN : Reply.YES, answer(result, item).reply(),
                    answer(result, item).item());
        }
        assertTrue(says(result, "Offense dominates in 1 of 1 pairs"));
        assertTrue(answer(result, 5).reason().startsWith("The power of B falls by 4 % a year"),
                answer(result, 5).reason());
        assertTrue(answer(result, 5).reason().endsWith("The scenario covers the years from 1898 to 1912."),
                answer(result, 5).reason());
        assertEquals(List.of("PowerShift", "State"),
                answer(result, 5).elements().stream().map(ElementRef::type).toList());
    }

    @Test
    void whatShowsWithoutOffenseDominanceHasAnotherCause() {
        Scenario scenario = dominated();
        scenario.getBalance().setRatio(Scenarios.point(1.5));
        Result result = evaluate(scenario);
        assertEquals(9, result.values().get("answers.partly").value());
        assertTrue(answer(result, 3).reason().endsWith("so offense dominance is not its cause here."), answer(result, 3).reason());
        scenario.getBalance().setRatio(null);
        result = evaluate(scenario);
        assertTrue(says(result, "Nobody judged the cost ratio"));
        assertTrue(answer(result, 3).reason().endsWith("it stays open whether offense dominance is the cause."));
    }

    @Test
    void nothingThatNobodyJudgedIsGuessed() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().forEach(state -> state.setIntent(Intent.UNKNOWN));
        assertEquals(Collections.nCopies(10, Reply.UNKNOWN), replies(evaluate(scenario)));
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 1, 0.5).setOffensiveness(null);
        Scenarios.fear(scenario, 0, 1, 0).setPerceivedGreed(null);
        scenario.getPowerShifts().add(shift(scenario, 0));
        assertEquals(Collections.nCopies(10, Reply.UNKNOWN), replies(evaluate(scenario)));
    }

    @Test
    void eachEffectIsDeniedByTheValueThatWouldShowIt() {
        denied(1, s -> s.getStates().get(1).setGreed(Scenarios.point(0)));
        denied(2, s -> s.getPerceptions().forEach(p -> p.setPerceivedGreed(Scenarios.point(0))));
        denied(3, s -> s.getPerceptions().forEach(p -> p.setReaction(Scenarios.point(0.24))));
        denied(4, s -> s.getBalance().setFirstStrikeAdvantage(Scenarios.point(0.1)));
        denied(5, s -> s.getPowerShifts().get(0).setRate(Scenarios.point(0)));
        denied(7, s -> s.getPerceptions().get(0).setPerceivedGreed(Scenarios.point(0)));
        denied(8, s -> arms(s, 0).setObservability(Scenarios.point(0.5)));
        denied(9, s -> arms(s, 1).setGrowth(Scenarios.point(0.079)));
        denied(10, s -> s.getStates().forEach(state -> state.getCapabilities().get(0)
                .setOffensiveness(Scenarios.point(0.5))));
    }

    private static void denied(int item, Consumer<Scenario> change) {
        Scenario scenario = dominated();
        change.accept(scenario);
        assertEquals(Reply.NO, answer(evaluate(scenario), item).reply(), "item " + item);
    }

    @Test
    void alliesThatArmAreInNoArmsRace() {
        Scenario scenario = dominated();
        scenario.getPerceptions().clear();
        Result result = evaluate(scenario);
        assertEquals(Reply.UNKNOWN, answer(result, 9).reply());
        assertEquals(Reply.UNKNOWN, answer(result, 4).reply());
    }

    @Test
    void fewerThanTwoStatesAreSaidToBeTooFew() {
        Result result = evaluate(Scenarios.of("A"));
        assertTrue(result.checklist().isEmpty());
        assertTrue(says(result, "There are fewer than two states"));
    }

    @Test
    void factorsThatFavorTheOtherSideContradictTheRatio() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 0.8, 0.1, 0.5);
        scenario.getBalance().setGeography(Scenarios.point(0.6));
        scenario.getBalance().setDiplomacy(Scenarios.point(0));
        Finding finding = factors(scenario);
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("The scenario: geography favors defense (0.6); diplomacy favors neither side."
                + " They contradict the cost ratio, 0.8: check the one or the other.", finding.text());
        assertEquals(0.6, evaluate(scenario).values().get("factor.geography").value());
        scenario.getBalance().setRatio(Scenarios.point(1.2));
        assertTrue(factors(scenario).text().contains("They agree with the cost ratio"));
        scenario.getBalance().setSocialAndPoliticalOrder(Scenarios.point(-0.1));
        assertTrue(factors(scenario).text().contains("They favor both sides"));
        scenario.getBalance().setRatio(null);
        assertTrue(factors(scenario).text().contains("left at its default"));
    }

    @Test
    void factorsThatFavorNobodySayNothingAboutTheRatio() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 0.8, 0.1, 0.5);
        scenario.getBalance().setTechnologyAndDoctrine(Scenarios.point(0));
        assertTrue(factors(scenario).text().endsWith("They neither confirm nor contradict the cost ratio, 0.8."));
        scenario.getBalance().setTechnologyAndDoctrine(Scenarios.point(-1));
        scenario.getBalance().setRatio(Scenarios.point(1));
        assertTrue(factors(scenario).text().endsWith("They neither confirm nor contradict the cost ratio, 1."));
    }

    @Test
    void aDyadWithABalanceOfItsOwnHasItsOwnFactors() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 0.8, 0.1, 0.5);
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().addAll(scenario.getStates());
        dyad.setBalance(DilemmaFactory.eINSTANCE.createOffenseDefenseBalance());
        dyad.getBalance().setGeography(Scenarios.point(-0.6));
        scenario.getDyads().add(dyad);
        Result result = evaluate(scenario);
        assertEquals(-0.6, result.values().get("factor.geography.A.B").value());
        assertTrue(says(result, "The pair A \u2013 B: geography favors offense (-0.6)."));
    }

    @Property(tries = 100)
    void everyScenarioIsAnsweredAndMoreOffenseNeverDeniesAnEffect(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        List<Answer> before = evaluate(scenario).checklist();
        assertEquals(10, before.size());
        scenario.getBalance().setRatio(Scenarios.point(0.5));
        scenario.getDyads().stream().filter(dyad -> dyad.getBalance() != null)
                .forEach(dyad -> dyad.getBalance().setRatio(null));
        List<Reply> after = replies(evaluate(scenario));
        for (int k = 0; k < before.size(); k++) {
            Reply reply = before.get(k).reply();
            assertEquals(reply == Reply.PARTLY ? Reply.YES : reply, after.get(k));
        }
    }

    /** Two states under offense dominance with a value for each effect. */
    private static Scenario dominated() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.setStart(1898);
        scenario.setEnd(1912);
        Scenarios.balance(scenario, 0.7, 0.3, 0.2);
        scenario.getStates().get(1).setIntent(Intent.MIXED);
        scenario.getStates().get(1).setGreed(Scenarios.point(1));
        for (int i = 0; i < 2; i++) {
            Capability arms = Scenarios.capability(scenario, i, CapabilityKind.LAND, 100, 0.8);
            arms.setGrowth(Scenarios.point(0.08));
            arms.setObservability(i == 0 ? Scenarios.point(0.3) : null);
            Scenarios.reaction(scenario, i, 1 - i, 1).setPerceivedGreed(Scenarios.point(0.9));
        }
        PowerShift shift = shift(scenario, 1);
        shift.setRate(Scenarios.point(-0.04));
        scenario.getPowerShifts().add(shift);
        return scenario;
    }

    private static PowerShift shift(Scenario scenario, int state) {
        PowerShift shift = DilemmaFactory.eINSTANCE.createPowerShift();
        shift.setState(scenario.getStates().get(state));
        return shift;
    }

    private static Capability arms(Scenario scenario, int state) {
        return scenario.getStates().get(state).getCapabilities().get(0);
    }

    private static Finding factors(Scenario scenario) {
        return evaluate(scenario).findings().get(0);
    }

    private static Result evaluate(Scenario scenario) {
        return new OffenseDominance().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static Answer answer(Result result, int item) {
        return result.checklist().get(item - 1);
    }

    private static List<Reply> replies(Result result) {
        return result.checklist().stream().map(Answer::reply).toList();
    }

    private static boolean says(Result result, String start) {
        return result.findings().stream().anyMatch(finding -> finding.text().startsWith(start));
    }
}
