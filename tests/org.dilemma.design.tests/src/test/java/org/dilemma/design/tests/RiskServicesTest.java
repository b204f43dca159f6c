/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.design.RiskServices;
import org.dilemma.design.StateServices;
import org.dilemma.design.risk.Risk;
import org.dilemma.design.risk.Risks;
import org.dilemma.model.Dyad;
import org.dilemma.model.Labels;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskServicesTest {
    private static final EvaluatorRegistry ALL =
            EvaluatorRegistry.fromServiceLoader(RiskServicesTest.class.getClassLoader());

    private final RiskServices services = new RiskServices();

    @AfterEach
    void allEvaluatorsAgain() {
        Risks.evaluators(() -> ALL);
    }

    private List<Boolean> bands(EObject element) {
        return List.of(services.isBandNone(element), services.isBandLow(element), services.isBandModerate(element),
                services.isBandHigh(element), services.isBandSevere(element));
    }

    private static List<Boolean> only(Band band) {
        return List.of(band == Band.NONE, band == Band.LOW, band == Band.MODERATE, band == Band.HIGH,
                band == Band.SEVERE);
    }

    private static Evaluation evaluate(Scenario scenario) {
        return new EvaluationRunner(ALL).evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    @Test
    void thePerceptionsAndStatesOfEveryShippedScenarioHaveTheBandsOfTheVerdict() {
        for (String name : Cases.names()) {
            Scenario scenario = Cases.load(name);
            List<DyadVerdict> dyads = evaluate(scenario).verdict().orElseThrow().dyads();
            for (Perception perception : scenario.getPerceptions()) {
                assertEquals(only(band(dyads, perception.getHolder(), perception.getTarget())), bands(perception));
            }
            for (Dyad dyad : scenario.getDyads()) {
                assertEquals(only(band(dyads, dyad.getStates().get(0), dyad.getStates().get(1))), bands(dyad));
            }
            for (State state : scenario.getStates()) {
                Band worst = dyads.stream().filter(dyad -> joins(dyad, state)).map(DyadVerdict::band)
                        .reduce(Band::max).orElseThrow();
                assertEquals(only(worst), bands(state), name);
                state.getCapabilities().forEach(capability -> assertEquals(only(worst), bands(capability)));
                assertEquals(worst.compareTo(Band.HIGH) >= 0, services.isHighRisk(state));
            }
        }
    }

    private static boolean joins(DyadVerdict dyad, State state) {
        return List.of(dyad.a().label(), dyad.b().label()).contains(Labels.of(state));
    }

    private static Band band(List<DyadVerdict> dyads, State first, State second) {
        return dyads.stream().filter(dyad -> joins(dyad, first) && joins(dyad, second)).findFirst().orElseThrow()
                .band();
    }

    @Test
    void theWordStandsBesideTheColor() {
        Scenario scenario = Cases.load("anglo-german-1898");
        Band band = evaluate(scenario).verdict().orElseThrow().band();
        String word = band.name().toLowerCase(Locale.ROOT) + " risk";
        assertEquals("Germany\n" + word.replace("risk", "spiral risk"),
                services.stateRiskLabel(scenario.getStates().get(1)));
        assertEquals("greed 0.6 (0.4 to 0.8)\n" + word,
                services.perceptionRiskLabel(scenario.getPerceptions().get(0)));
        assertTrue(services.geographyRiskLabel(scenario.getDyads().get(0)).endsWith(word));
        scenario.getStates().get(1).setName("\uD83D\uDE00".repeat(5000));
        String cut = services.stateRiskLabel(scenario.getStates().get(1));
        assertTrue(cut.matches("(?s)(\uD83D\uDE00){40}\u2026\n.* spiral risk"), cut);
    }

    @Test
    void theTooltipTellsTheRuleBehindTheBand() {
        Scenario scenario = Cases.load("anglo-german-1898");
        DyadVerdict verdict = evaluate(scenario).verdict().orElseThrow().dyads().get(0);
        State state = scenario.getStates().get(1);
        assertEquals(new StateServices().stateTooltip(state) + "\nmoderate spiral risk, in the pair United Kingdom \u2013 Germany. "
                + verdict.rule(), services.stateRiskTooltip(state));
        Risks.evaluators(() -> new EvaluatorRegistry(List.of(), List.of()));
        scenario.setTitle("no evaluator");
        assertEquals(new StateServices().stateTooltip(state), services.stateRiskTooltip(state));
    }

    @Test
    void aChangeIsJudgedAnewAndOnceOnly() {
        AtomicInteger asked = new AtomicInteger();
        Risks.evaluators(() -> {
            asked.incrementAndGet();
            return ALL;
        });
        Scenario scenario = Cases.load("anglo-german-1898");
        Perception perception = scenario.getPerceptions().get(0);
        List<Boolean> before = bands(perception);
        scenario.getPerceptions().forEach(this::bands);
        assertEquals(1, asked.get());
        scenario.getPerceptions().forEach(one -> one.getPerceivedGreed().setValue(0));
        assertTrue(services.isBandNone(perception) || !before.equals(bands(perception)));
        assertEquals(2, asked.get());
    }

    @Test
    void anEditorHandsOverTheResultOfItsOwnEvaluation() {
        Scenario scenario = Cases.load("anglo-german-1898");
        Risk earlier = Risk.of(scenario, evaluate(scenario));
        List<Boolean> before = bands(scenario.getStates().get(0));
        Risks.source(scenario, asked -> earlier);
        scenario.getPerceptions().clear();
        assertEquals(before, bands(scenario.getStates().get(0)), "the last result stays until the next is there");
        State added = Cases.F.createState();
        scenario.getStates().add(added);
        assertEquals(List.of(false, false, false, false, false), bands(added));
        Risks.noSource(scenario);
        assertTrue(services.isBandNone(scenario.getStates().get(0)));
    }

    @Test
    void withoutAVerdictThereIsNoBand() {
        Risks.evaluators(() -> new EvaluatorRegistry(List.of(), List.of()));
        Scenario scenario = Cases.load("anglo-german-1898");
        State state = scenario.getStates().get(0);
        assertEquals(List.of(false, false, false, false, false), bands(state));
        assertFalse(services.isHighRisk(state));
        assertEquals("United Kingdom", services.stateRiskLabel(state));
        assertFalse(services.isHighRisk(Cases.F.createState()));
    }
}
