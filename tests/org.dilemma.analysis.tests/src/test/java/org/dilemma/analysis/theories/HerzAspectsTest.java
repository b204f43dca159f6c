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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Alliance;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Intent;
import org.dilemma.model.Observation;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;

/** Herz's six aspects, answered from the values of the model. */
class HerzAspectsTest {

    @Test
    void aSpiralOfSecuritySeekersHasAllSixAspects() {
        Result result = evaluate(spiral());
        assertEquals(Collections.nCopies(6, Reply.YES), replies(result));
        assertEquals(6, result.values().get("answers.yes").value());
        assertTrue(answer(result, 3).reason().startsWith("A and B both arm, by 5 % and 10 % a year"),
                answer(result, 3).reason());
        assertTrue(answer(result, 4).reason().contains("for each unit of arms that B adds, A adds 2 in the end"),
                answer(result, 4).reason());
        assertTrue(answer(result, 5).reason().contains("This is no probability of war."), answer(result, 5).reason());
        assertTrue(answer(result, 6).reason().startsWith("The loop gain is 2"), answer(result, 6).reason());
        assertEquals(List.of("A \u2192 B", "B \u2192 A"),
                answer(result, 6).elements().stream().map(ElementRef::label).sorted().toList());
    }

    @Test
    void whatOnlyDefaultsDecideIsUnknown() {
        Scenario scenario = Scenarios.of("A", "B");
        assertEquals(Collections.nCopies(6, Reply.UNKNOWN), replies(evaluate(scenario)));
        bare(scenario, 0, 1);
        bare(scenario, 1, 0);
        assertEquals(Collections.nCopies(6, Reply.UNKNOWN), replies(evaluate(scenario)));
    }

    @Test
    void aGainThatOnlyDefaultsMakeIsUnknown() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, 1, 0.3, 0.2);
        Scenarios.fear(scenario, 0, 2, 0);
        Scenarios.fear(scenario, 2, 0, 0);
        bare(scenario, 0, 1);
        bare(scenario, 1, 0);
        Result result = evaluate(scenario);
        assertEquals(Reply.UNKNOWN, answer(result, 4).reply(), "the loop gain by default is 0.5");
        assertEquals(Reply.UNKNOWN, answer(result, 6).reply());
        scenario.getStates().get(0).setFatigue(Scenarios.point(100));
        assertEquals(Reply.NO, answer(evaluate(scenario), 4).reply(), "even by default hardly anything comes back");
        assertEquals(Reply.NO, answer(evaluate(scenario), 6).reply());
    }

    @Test
    void fewerThanTwoStatesHaveNoDilemma() {
        Result result = evaluate(Scenarios.of("A"));
        assertTrue(result.checklist().isEmpty());
        assertTrue(result.findings().get(0).text().startsWith("There are fewer than two states"));
    }

    @Test
    void anarchyIsReadFromItsDegree() {
        Scenario scenario = Scenarios.of("A", "B");
        for (double degree : new double[] {0, 0.3, 0.5}) {
            scenario.setAnarchy(degree);
            assertEquals(degree == 0 ? Reply.NO : degree < 0.5 ? Reply.PARTLY : Reply.YES,
                    answer(evaluate(scenario), 1).reply());
        }
    }

    @Test
    void fearOfAStateThatIsKnownToBeGreedyIsNoUncertainty() {
        Scenario scenario = spiral();
        scenario.getStates().get(1).setIntent(Intent.GREEDY);
        assertEquals(Reply.PARTLY, answer(evaluate(scenario), 2).reply(), "B still fears A without need");
        scenario.getPerceptions().get(1).setPerceivedGreed(Scenarios.point(0));
        assertEquals(Reply.NO, answer(evaluate(scenario), 2).reply());
    }

    @Test
    void littleFearIsFearInPart() {
        Scenario scenario = spiral();
        scenario.getPerceptions().get(0).setPerceivedGreed(
                Scenarios.range(0.1, 0.2, 0.45, Distribution.UNIFORM));
        Answer answer = answer(evaluate(scenario), 2);
        assertEquals(Reply.PARTLY, answer.reply());
        assertTrue(answer.reason().endsWith("The least certain belief is that of A \u2192 B: between 0.1 and 0.45."),
                answer.reason());
    }

    @Test
    void competitionNeedsArmsAndReactionsOnBothSides() {
        Scenario scenario = spiral();
        scenario.getPerceptions().get(0).setReaction(Scenarios.point(0.04));
        assertEquals(Reply.PARTLY, answer(evaluate(scenario), 3).reply(), "less than a tenth comes back");
        scenario.getPerceptions().get(0).setReaction(Scenarios.point(0));
        assertEquals(Reply.PARTLY, answer(evaluate(scenario), 3).reply(), "B alone reacts");
        scenario.getPerceptions().get(1).setReaction(Scenarios.point(0));
        assertEquals(Reply.NO, answer(evaluate(scenario), 3).reply());
        scenario.getStates().forEach(s -> s.getCapabilities().get(0).setGrowth(Scenarios.point(-0.1)));
        assertEquals(Reply.NO, answer(evaluate(scenario), 3).reply());
        scenario.getStates().forEach(s -> s.getCapabilities().get(0).setGrowth(null));
        assertEquals(Reply.UNKNOWN, answer(evaluate(scenario), 3).reply());
    }

    @Test
    void armingIsReadFromObservationsOfArmsButNotOfPopulation() {
        Scenario scenario = spiral();
        for (int i = 0; i < 2; i++) {
            scenario.getStates().get(i).getCapabilities().get(0).setGrowth(null);
            observe(scenario, i, 1900, 100);
            observe(scenario, i, 1902, 121);
        }
        assertTrue(answer(evaluate(scenario), 3).reason().startsWith("A and B both arm, by 10 % and 10 % a year"));
        scenario.getStates().forEach(s -> s.getCapabilities().get(0).setKind(CapabilityKind.TOTAL_POPULATION));
        assertEquals(Reply.UNKNOWN, answer(evaluate(scenario), 3).reply());
    }

    @Test
    void whatComesBackIsReadFromTheLoopGain() {
        Scenario scenario = spiral();
        double[] gains = {0.05, 0.4, 0.5, 1};
        List<Reply> selfDefeat = List.of(Reply.NO, Reply.PARTLY, Reply.PARTLY, Reply.YES);
        List<Reply> circle = List.of(Reply.NO, Reply.NO, Reply.PARTLY, Reply.YES);
        for (int k = 0; k < gains.length; k++) {
            double reaction = gains[k] / 2;
            scenario.getPerceptions().forEach(p -> p.setReaction(Scenarios.point(reaction)));
            assertEquals(selfDefeat.get(k), answer(evaluate(scenario), 4).reply());
            assertEquals(circle.get(k), answer(evaluate(scenario), 6).reply());
        }
    }

    @Test
    void warsOfGreedAreOfAnotherKind() {
        Scenario scenario = spiral();
        scenario.getStates().get(1).setIntent(Intent.GREEDY);
        Answer answer = answer(evaluate(scenario), 5);
        assertEquals(Reply.NO, answer.reply());
        assertTrue(answer.reason().endsWith("Wars that the greed of B would start are of another kind."),
                answer.reason());
    }

    @Test
    void oneSideWithoutTrustIsAWarInPart() {
        Scenario scenario = spiral();
        scenario.getPerceptions().get(1).setPerceivedGreed(Scenarios.point(0.2));
        Answer answer = answer(evaluate(scenario), 5);
        assertEquals(Reply.PARTLY, answer.reply());
        assertTrue(answer.reason().contains("A does not trust enough to cooperate"), answer.reason());
        scenario.getBalance().setFirstStrikeAdvantage(Scenarios.point(0));
        assertEquals(Reply.NO, answer(evaluate(scenario), 5).reply(), "nothing is gained by striking first");
    }

    @Test
    void aCircleThatAnAllianceClosesCounts() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.reaction(scenario, 0, 2, 1);
        Scenarios.reaction(scenario, 2, 1, 1);
        assertEquals(Reply.NO, answer(evaluate(scenario), 6).reply());
        Alliance alliance = DilemmaFactory.eINSTANCE.createAlliance();
        alliance.getMembers().addAll(scenario.getStates().subList(0, 2));
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setCommitment(Scenarios.point(1));
        alliance.setConditionality(Scenarios.point(0));
        scenario.getAlliances().add(alliance);
        Answer answer = answer(evaluate(scenario), 6);
        assertEquals(Reply.YES, answer.reply(), "B reacts to C for the sake of A");
        assertTrue(answer.elements().stream().map(ElementRef::label).toList().contains("B"), answer.reason());
    }

    @Property(tries = 100)
    void everyScenarioIsAnsweredWhateverTheOrder(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        List<Reply> before = replies(evaluate(scenario));
        assertEquals(6, before.size());
        ECollections.reverse(scenario.getStates());
        ECollections.reverse(scenario.getPerceptions());
        assertEquals(before, replies(evaluate(scenario)));
    }

    @Property(tries = 100)
    void moreReactionNeverTurnsTheCircleDown(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        Result before = evaluate(scenario);
        double[] k = Reactions.coefficients(ScenarioView.of(scenario)).weights();
        for (int p = 0; p < k.length; p++) {
            scenario.getPerceptions().get(p).setReaction(Scenarios.point(2 * k[p]));
        }
        Result after = evaluate(scenario);
        for (int item : new int[] {4, 6}) {
            assertTrue(rank(answer(before, item)) <= rank(answer(after, item)));
        }
    }

    private static int rank(Answer answer) {
        return List.of(Reply.NO, Reply.PARTLY, Reply.YES).indexOf(answer.reply());
    }

    /** Two armed security seekers under anarchy that fear each other and react in full. */
    private static Scenario spiral() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.setAnarchy(1);
        Scenarios.balance(scenario, 1, 0.3, 0.2);
        for (int i = 0; i < 2; i++) {
            Scenarios.capability(scenario, i, CapabilityKind.LAND, 100, 0.5)
                    .setGrowth(Scenarios.point(0.05 * (i + 1)));
            Scenarios.reaction(scenario, i, 1 - i, 1).setPerceivedGreed(Scenarios.point(0.9));
        }
        return scenario;
    }

    private static void bare(Scenario scenario, int holder, int target) {
        Perception perception = DilemmaFactory.eINSTANCE.createPerception();
        perception.setHolder(scenario.getStates().get(holder));
        perception.setTarget(scenario.getStates().get(target));
        scenario.getPerceptions().add(perception);
    }

    private static void observe(Scenario scenario, int state, int year, double value) {
        Observation observation = DilemmaFactory.eINSTANCE.createObservation();
        observation.setYear(year);
        observation.setValue(value);
        scenario.getStates().get(state).getCapabilities().get(0).getObservations().add(observation);
    }

    private static Result evaluate(Scenario scenario) {
        return new HerzAspects().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static Answer answer(Result result, int item) {
        return result.checklist().get(item - 1);
    }

    private static List<Reply> replies(Result result) {
        return result.checklist().stream().map(Answer::reply).toList();
    }
}
