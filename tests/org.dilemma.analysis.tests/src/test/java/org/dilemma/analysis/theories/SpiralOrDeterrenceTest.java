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

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Intent;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Truth against belief: which mistake is made, and what it costs. */
class SpiralOrDeterrenceTest {

    @Test
    void fearOfASecuritySeekerIsTheMisperceptionOfTheSpiralModel() {
        Result result = evaluate(pair(Intent.SECURITY_SEEKING, 0.9));
        assertEquals(1, value(result, "feared.seeker"));
        assertEquals(1, value(result, "trusted.seeker"));
        assertTrue(result.findings().get(1).text().startsWith(
                "A fears B, which seeks only security: the misperception that the spiral model warns of"));
        assertEquals("Perception", result.findings().get(1).elements().get(0).type());
    }

    @Test
    void firmnessTowardsASecuritySeekerFeedsTheLoop() {
        Scenario scenario = pair(Intent.SECURITY_SEEKING, 0.9);
        Scenarios.fear(scenario, 1, 0, 0.9);
        Result result = evaluate(scenario);
        double gain = Scenarios.verdict(scenario).dyads().get(0).values().get("loopGain").value();
        assertEquals(gain, value(result, "loopGain.A.B"));
        assertTrue(gain > 0);
        assertTrue(says(result, "Firmness of A feeds the fear of B, through a loop gain of"));
        assertTrue(says(result, "Between the two the spiral model fits."));
    }

    @Test
    void trustInAGreedyStateIsTheMisperceptionOfTheDeterrenceModel() {
        Result result = evaluate(pair(Intent.GREEDY, 0.1));
        assertEquals(1, value(result, "trusted.greedy"));
        assertTrue(says(result, "A trusts B enough for restraint, although it is greedy: the misperception that"
                + " the deterrence model warns of"));
        assertTrue(says(result, "Restraint invites attack: an attack on a restrained A would gain B over peace 0.2"));
        assertTrue(says(result, "Firmness deters: an attack on a firm A would leave B worse off than peace by 0.2 of"));
        assertEquals(0.2, value(result, "attack.restraint.B.A"), 1e-12);
        assertEquals(-0.2, value(result, "attack.firmness.B.A"), 1e-12);
    }

    @Test
    void aGreedThatIsSeenIsNoMisperceptionHoweverLittleTrustRestraintNeeds() {
        Scenario scenario = pair(Intent.GREEDY, 0.6);
        scenario.getStates().get(1).setGreed(Scenarios.point(0.5));
        Result result = evaluate(scenario);
        assertTrue(says(result, "A sees that B is greedy (belief in its greed 0.6), and yet needs so little trust"));
        assertFalse(says(result, "misperception that"));
        assertTrue(says(result, "a trusted state is greedier than believed in no case"));
    }

    @Test
    void fearOfAGreedyStateIsRight() {
        Result result = evaluate(pair(Intent.GREEDY, 0.9));
        assertEquals(1, value(result, "feared.greedy"));
        assertEquals(1, value(result, "pairs.deterrence"));
        assertTrue(says(result, "A fears B, which is greedy: the fear is right"));
        assertTrue(result.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO));
    }

    @Test
    void theBeliefsOfAGreedyStateAreNoMisperceptions() {
        Scenario scenario = pair(Intent.GREEDY, 0.9);
        Scenarios.fear(scenario, 1, 0, 0.9);
        Result result = evaluate(scenario);
        assertEquals(0, value(result, "feared.seeker"));
        assertFalse(says(result, "B fears A"));
        assertTrue(says(result, "B is greedy, and gain rather than fear moves it"));
    }

    @Test
    void mixedMotivesAreRightlyFearedInPart() {
        assertTrue(says(evaluate(pair(Intent.MIXED, 0.9)), "whose motives are mixed: the fear is right in part"));
    }

    @Test
    void anUnknownIntentIsSaidToBeTakenForASecuritySeeker() {
        Result result = evaluate(pair(Intent.UNKNOWN, 0.9));
        assertTrue(says(result, "taken for a security seeker because its intent is not judged"));
        assertTrue(says(result, "The intent of B is unknown"));
    }

    @Test
    void theBeliefMustFallToTheThresholdBeforeTheAdviceChanges() {
        Result result = evaluate(pair(Intent.SECURITY_SEEKING, 0.9));
        assertEquals(100 * (0.9 - 5.0 / 7), value(result, "beliefDistance.A.B"), 1e-9);
        assertTrue(says(result, "would have to fall by 18.6 points of 100, from 0.9 to 0.714"));
    }

    @Test
    void withoutAFirstStrikeEdgeNoBeliefAdvisesFirmness() {
        Scenario scenario = pair(Intent.GREEDY, 1);
        Scenarios.balance(scenario, 1, 0, 0.5);
        assertTrue(says(evaluate(scenario), "no belief about B advises A to be firm"));
    }

    @Test
    void aLoneStateIsSaidToHaveNobodyToJudge() {
        assertTrue(says(evaluate(Scenarios.of("A")), "There are no two states to judge"));
        assertTrue(says(evaluate(Scenarios.of()), "There are no two states to judge"));
    }

    @Property(tries = 100)
    void theModelOfEachPairIsThatOfTheVerdict(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        Verdict verdict = Scenarios.verdict(scenario);
        Result result = evaluate(scenario);
        for (FittingModel model : FittingModel.values()) {
            assertEquals(verdict.dyads().stream().filter(dyad -> dyad.model() == model).count(),
                    value(result, "pairs." + model.name().toLowerCase(Locale.ROOT)));
        }
        assertTrue(result.values().values().stream().allMatch(quantity -> Double.isFinite(quantity.value())));
    }

    @Property
    void aBeliefMovedByTheDistanceChangesTheAdvice(@ForAll @DoubleRange(max = 1) double belief,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double firstStrike) {
        Scenario scenario = pair(Intent.SECURITY_SEEKING, belief);
        Scenarios.balance(scenario, 1, firstStrike, 0.5);
        Result before = evaluate(scenario);
        double distance = value(before, "beliefDistance.A.B") / 100;
        Assume.that(Math.abs(distance) > 1e-9);
        boolean feared = value(before, "feared.seeker") == 1;
        assertEquals(feared, distance > 0);
        Perception perception = scenario.getPerceptions().get(0);
        perception.setPerceivedGreed(Scenarios.point(belief - distance + (feared ? -1e-9 : 1e-9)));
        assertEquals(feared ? 0 : 1, value(evaluate(scenario), "feared.seeker"));
    }

    @Property
    void firmnessNeverMakesAttackMoreTempting(@ForAll @DoubleRange(max = 1) double pi,
            @ForAll @DoubleRange(max = 0.5) double phi, @ForAll @DoubleRange(max = 1) double cost,
            @ForAll @DoubleRange(max = 1) double greed) {
        TrustGame game = new TrustGame(pi, phi, cost, greed);
        assertTrue(game.gainAgainstFirmness() <= game.gainFromAttack());
        if (greed > 0 && Math.abs(game.gainFromAttack()) > 1e-12) {
            assertEquals(game.isTrustworthy(), game.gainFromAttack() < 0);
        }
    }

    @Test
    void greatScenariosAreToldInBrief() {
        Scenario scenario = Scenarios.of(IntStream.range(0, 60).mapToObj(i -> "S" + i).toArray(String[]::new));
        IntStream.range(0, 60).forEach(i -> IntStream.rangeClosed(1, 8)
                .forEach(k -> Scenarios.fear(scenario, i, (i + k) % 60, 0.95)));
        Result result = evaluate(scenario);
        assertTrue(result.findings().size() < 20);
        assertTrue(says(result, "more security seekers are feared"));
    }

    /** A perceives B; B wins half of its wars, which cost it 0.2; the threshold of A is 2/7. */
    private static Scenario pair(Intent ofB, double perceivedGreed) {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.2, 0.5);
        scenario.getStates().get(1).setIntent(ofB);
        Scenarios.fear(scenario, 0, 1, perceivedGreed);
        return scenario;
    }

    private static Result evaluate(Scenario scenario) {
        return new SpiralOrDeterrence().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static double value(Result result, String name) {
        return result.values().get(name).value();
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().map(Finding::text).collect(Collectors.joining(" ")).contains(words);
    }
}
