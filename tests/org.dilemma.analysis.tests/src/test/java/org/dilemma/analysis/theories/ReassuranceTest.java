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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.dilemma.analysis.DefaultUsed;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Intent;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.junit.jupiter.api.Test;

/** Trust updated by signals, by hand-worked cases and by the laws of Bayes' rule. */
class ReassuranceTest {

    @Test
    void aSignalMovesTheBeliefByBayesRule() {
        Scenario scenario = wary(0.6);
        signal(scenario, 0.5, 0.5, 1.0, 1971);
        Result result = evaluate(scenario);
        assertEquals(0.15 / 0.55, value(result, "posterior.A.B"), 1e-12);
        assertEquals(0.4, value(result, "trust.before.A.B"), 1e-12);
        assertEquals(0.4 / 0.55, value(result, "trust.after.A.B"), 1e-12);
    }

    @Test
    void aSignalThatCarriesItsReceiverOverTheThresholdIsSaidTo() {
        Scenario scenario = wary(0.8);
        signal(scenario, 0.8, 0.0, 1.0, 1971);
        Result result = evaluate(scenario);
        assertEquals(2.0 / 7, value(result, "threshold.A.B"), 1e-12);
        assertEquals(1, value(result, "pairs.carried"));
        assertTrue(result.findings().get(0).text().startsWith("The signal of B carries A over its threshold"));
        assertEquals("Signal", result.findings().get(0).elements().get(0).type());
        assertTrue(says(result, "The verdict does not use these updates"));
    }

    @Test
    void cheapTalkIsSaidToTellNothing() {
        Scenario scenario = wary(0.8);
        signal(scenario, 0.0, 0.0, 1.0, 1971);
        signal(scenario, 1.0, 1.0, 0.0, 1972);
        Result result = evaluate(scenario);
        assertEquals(0.8, value(result, "posterior.A.B"));
        assertTrue(says(result, "The 2 signals of B tell A nothing"));
    }

    @Test
    void theBiasReadsTheUpdatedBelief() {
        Scenario scenario = wary(0.8);
        scenario.getPerceptions().get(0).setBias(Scenarios.point(0.5));
        signal(scenario, 0.75, 0.0, 1.0, 1971);
        Result result = evaluate(scenario);
        assertEquals(0.5, value(result, "posterior.A.B"), 1e-12);
        assertEquals(0.25, value(result, "trust.after.A.B"), 1e-12);
        assertTrue(says(result, "does not carry A over its threshold"));
    }

    @Test
    void aReceiverWithTheWorstBiasCannotBeReassured() {
        Scenario scenario = wary(0.8);
        scenario.getPerceptions().get(0).setBias(Scenarios.point(1));
        Result result = evaluate(scenario);
        assertFalse(result.values().containsKey("requiredCost.A.B"));
        assertTrue(says(result, "No signal can carry A over its threshold toward B: with a bias of 1"));
    }

    @Test
    void signalsCountInOrderOfYearAndUndatedOnesLast() {
        Scenario scenario = wary(0.8);
        signal(scenario, 0.1, 0.0, 1.0, null);
        signal(scenario, 0.5, 0.0, 1.0, 1980);
        signal(scenario, 0.9, 0.0, 1.0, 1970);
        Result result = evaluate(scenario);
        double first = SignalEvidence.update(0.8, 0.1);
        double second = SignalEvidence.update(first, 0.5);
        assertEquals(first, value(result, "posterior.A.B.1"), 1e-12);
        assertEquals(second, value(result, "posterior.A.B.2"), 1e-12);
        assertEquals(SignalEvidence.update(second, 0.9), value(result, "posterior.A.B.3"), 1e-12);
    }

    @Test
    void missingNumbersOfASignalAreAssumedAndListed() {
        Scenario scenario = wary(0.8);
        signal(scenario, null, 0.5, null, null);
        Result result = evaluate(scenario);
        assertEquals(SignalEvidence.update(0.8, 0.75), value(result, "posterior.A.B"), 1e-12);
        assertEquals(List.of("cost", "observability"), result.assumed().stream()
                .filter(used -> used.element().type().equals("Signal")).map(DefaultUsed::feature).toList());
    }

    @Test
    void aSignalWithoutAPerceptionOfItsSenderIsNamed() {
        Scenario scenario = Scenarios.of("A", "B");
        signal(scenario, 1.0, 1.0, 1.0, 1971);
        assertTrue(says(evaluate(scenario), "B signals to A, but no perception of B is drawn for A"));
        assertTrue(says(evaluate(Scenarios.of()), "No signal is drawn"));
    }

    @Test
    void theCostThatASignalWouldNeedIsBayesRuleBackwards() {
        Result result = evaluate(wary(0.8));
        assertEquals(0.375, value(result, "requiredCost.A.B"), 1e-12);
        assertTrue(says(result, "would have to cost a greedy sender at least 0.375"));
    }

    @Test
    void noSignalIsAskedForToReassureTheGreedy() {
        Scenario scenario = wary(0.8);
        scenario.getStates().get(0).setIntent(Intent.GREEDY);
        Result result = evaluate(scenario);
        assertFalse(result.values().containsKey("requiredCost.A.B"));
        assertFalse(says(result, "over its threshold"));
    }

    @Property
    void aSignalOfTheRequiredCostReachesTheThresholdAndACheaperOneDoesNot(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double prior,
            @ForAll @DoubleRange(min = -1, max = 1) double bias,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double threshold) {
        Reassured before = new Reassured(0, List.of(), List.of(prior), bias, threshold);
        before.requiredCost().ifPresent(cost -> {
            assertTrue(cost >= 0 && cost <= 1, () -> "cost " + cost);
            double enough = SignalEvidence.update(prior, 1 - cost);
            assertTrue(1 - Threat.fear(enough, bias) >= threshold - 1e-9);
            if (cost > 1e-6) {
                double cheaper = SignalEvidence.update(prior, 1 - cost * (1 - 1e-4));
                assertTrue(1 - Threat.fear(cheaper, bias) < threshold);
            }
        });
        if (before.requiredCost().isEmpty()) {
            assertTrue(1 - Threat.fear(0, bias) < threshold + 1e-9);
        }
    }

    @Property
    void noSignalRaisesTheBeliefInGreedAndMoreCostVulnerabilityOrSightLowersIt(
            @ForAll @DoubleRange(max = 1) double prior, @ForAll @DoubleRange(max = 1) double c,
            @ForAll @DoubleRange(max = 1) double v, @ForAll @DoubleRange(max = 1) double o) {
        double posterior = SignalEvidence.update(prior, new SignalEvidence(c, v, o).likelihoodRatio());
        assertTrue(posterior >= 0 && posterior <= prior);
        for (SignalEvidence stronger : List.of(new SignalEvidence(Math.min(1, c + 0.1), v, o),
                new SignalEvidence(c, Math.min(1, v + 0.1), o), new SignalEvidence(c, v, Math.min(1, o + 0.1)))) {
            assertTrue(SignalEvidence.update(prior, stronger.likelihoodRatio()) <= posterior + 1e-12);
        }
    }

    @Property
    void theOrderOfSignalsDoesNotMatterInTheEnd(@ForAll @DoubleRange(max = 1) double prior,
            @ForAll @Size(max = 6) List<@DoubleRange(max = 1) Double> ratios, @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(ratios);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(after(prior, ratios), after(prior, shuffled), 1e-9);
    }

    @Property
    void certaintyDoesNotMove(@ForAll @DoubleRange(max = 1) double ratio) {
        assertEquals(0, SignalEvidence.update(0, ratio));
        assertEquals(1, SignalEvidence.update(1, ratio));
    }

    @Property(tries = 50)
    void signalsDoNotChangeTheVerdict(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed, 5);
        String before = Scenarios.verdict(scenario).toString();
        signal(scenario, 0.9, 0.9, 1.0, 1970);
        assertEquals(before, Scenarios.verdict(scenario).toString());
        assertTrue(evaluate(scenario).values().values().stream().allMatch(q -> Double.isFinite(q.value())));
    }

    private static double after(double prior, List<Double> ratios) {
        return ratios.stream().reduce(prior, SignalEvidence::update);
    }

    /** A fears B; by the first-strike edge it needs a trust of 2/7. */
    private static Scenario wary(double perceivedGreed) {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.2, 0.5);
        Scenarios.fear(scenario, 0, 1, perceivedGreed);
        return scenario;
    }

    private static void signal(Scenario scenario, Double cost, Double vulnerability, Double observability,
            Integer year) {
        Signal signal = DilemmaFactory.eINSTANCE.createSignal();
        signal.setSender(scenario.getStates().get(1));
        signal.setReceiver(scenario.getStates().get(0));
        signal.setCost(cost == null ? null : Scenarios.point(cost));
        signal.setVulnerability(vulnerability == null ? null : Scenarios.point(vulnerability));
        signal.setObservability(observability == null ? null : Scenarios.point(observability));
        if (year != null) {
            signal.setYear(year);
        }
        scenario.getSignals().add(signal);
    }

    private static Result evaluate(Scenario scenario) {
        return new Reassurance().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static double value(Result result, String name) {
        return result.values().get(name).value();
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().map(Finding::text).collect(Collectors.joining(" ")).contains(words);
    }
}
