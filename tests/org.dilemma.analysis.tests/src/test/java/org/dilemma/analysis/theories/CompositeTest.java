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
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.spi.Sampling;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;

/** The composite verdict: its laws over random scenarios, and what it says. */
class CompositeTest {

    @Test
    void securitySeekersWithoutFearAreNoneHoweverStrong() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 0.3, 0, 0);
        Scenarios.capability(scenario, 0, CapabilityKind.NUCLEAR, 30_000, 1);
        Scenarios.capability(scenario, 1, CapabilityKind.NUCLEAR, 40_000, 1);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.NONE, verdict.band());
        assertEquals(FittingModel.NONE, verdict.model());
        assertEquals(Band.NONE, verdict.dyads().get(0).band());
    }

    @Test
    void mutualFearInADoublyDangerousWorldIsASevereSpiral() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 0.7, 0.3, 0.2);
        Scenarios.fear(scenario, 0, 1, 0.9);
        Scenarios.fear(scenario, 1, 0, 0.9);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.SEVERE, verdict.band());
        assertEquals(FittingModel.SPIRAL, verdict.model());
        assertTrue(verdict.rule().contains("neither side trusts enough"), verdict.rule());
    }

    @Test
    void aGreedyStateCallsForDeterrence() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().get(1).setIntent(Intent.GREEDY);
        Scenarios.fear(scenario, 0, 1, 0.9);
        Scenarios.fear(scenario, 1, 0, 0.6);
        assertEquals(FittingModel.DETERRENCE, Scenarios.verdict(scenario).model());
    }

    @Test
    void anUnknownIntentIsReadFromTheGreed() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().get(1).setIntent(Intent.UNKNOWN);
        scenario.getStates().get(1).setGreed(Scenarios.point(1));
        scenario.getStates().get(1).setWarCost(Scenarios.point(0.1));
        Scenarios.fear(scenario, 0, 1, 0.9);
        Scenarios.fear(scenario, 1, 0, 0.6);
        assertEquals(FittingModel.DETERRENCE, Scenarios.verdict(scenario).model());
        scenario.getStates().get(1).setGreed(Scenarios.point(0));
        assertEquals(FittingModel.SPIRAL, Scenarios.verdict(scenario).model());
    }

    @Test
    void aSecuritySeekerIsNotCalledGreedyForBeingStrong() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0.2, 0.6);
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 90, 0.5);
        Scenarios.capability(scenario, 1, CapabilityKind.LAND, 10, 0.5);
        scenario.getStates().get(0).setGreed(Scenarios.point(0.2));
        assertEquals(FittingModel.NONE, Scenarios.verdict(scenario).model());
    }

    @Test
    void mixedMotivesAreSaidToBeMixed() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().get(1).setIntent(Intent.MIXED);
        scenario.getStates().get(1).setGreed(Scenarios.point(0.3));
        Scenarios.fear(scenario, 0, 1, 0.9);
        Scenarios.fear(scenario, 1, 0, 0.9);
        assertEquals(FittingModel.MIXED, Scenarios.verdict(scenario).model());
    }

    @Test
    void aLoopThroughThreeStatesCountsThoughNoPairHasOne() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, 1, 0, 0.2);
        Scenarios.reaction(scenario, 0, 1, 2);
        Scenarios.reaction(scenario, 1, 2, 2);
        Scenarios.reaction(scenario, 2, 0, 2);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.HIGH, verdict.band());
        assertTrue(verdict.rule().startsWith("A, B, C together"), verdict.rule());
        assertTrue(verdict.dyads().stream().allMatch(d -> d.values().get("loopGain").value() == 0));
    }

    @Test
    void aScenarioWithoutStatesIsJudgedWithoutFailing() {
        Verdict verdict = Scenarios.verdict(Scenarios.of());
        assertEquals(Band.NONE, verdict.band());
        assertTrue(verdict.dyads().isEmpty());
    }

    @Test
    void allGreedyIsNoSecurityDilemma() {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.getStates().forEach(state -> state.setIntent(Intent.GREEDY));
        Result result = new Composite().evaluate(ScenarioView.of(scenario), Monitor.NONE);
        assertTrue(result.findings().stream().anyMatch(f -> f.text().contains("not a security dilemma")));
    }

    @Test
    void statesWithoutCapabilitiesAreSaidToCountAsEqual() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 1, 0.5);
        Result result = new Composite().evaluate(ScenarioView.of(scenario), Monitor.NONE);
        Finding finding = result.findings().stream().filter(f -> f.text().startsWith("No capability")).findFirst()
                .orElseThrow();
        assertEquals(List.of("B"), finding.elements().stream().map(ElementRef::label).toList());
    }

    @Property(tries = 100)
    void theBandAloneIsThatOfTheVerdict(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        assertEquals(Scenarios.verdict(scenario).band(),
                sampled(ScenarioView.of(scenario)));
    }

    @Property(tries = 200)
    void moreFearNeverLowersABand(@ForAll long seed) {
        neverLowers(seed, s -> s.getPerceptions().forEach(p -> add(p.getPerceivedGreed(), 0.15, 1)));
        neverLowers(seed, s -> s.getPerceptions().forEach(p -> add(p.getBias(), 0.3, 1)));
    }

    @Property(tries = 200)
    void moreReactionNeverLowersABand(@ForAll long seed) {
        neverLowers(seed, s -> {
            LinkMatrix before = Reactions.coefficients(ScenarioView.of(s));
            for (int p = 0; p < before.links(); p++) {
                s.getPerceptions().get(p).setReaction(Scenarios.point(before.weights()[p] + 0.1 * (p % 5)));
            }
        });
    }

    @Property(tries = 200)
    void aDyadsOwnOffenseAdvantageNeverLowersABand(@ForAll long seed) {
        neverLowers(seed, s -> s.getDyads().stream().map(Dyad::getBalance).filter(Objects::nonNull)
                .map(OffenseDefenseBalance::getRatio).filter(Objects::nonNull)
                .forEach(ratio -> ratio.setValue(ratio.getValue() * 0.6)));
    }

    @Property(tries = 200)
    void twoStatesAloneHaveTheBandOfTheirPair(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed, 2);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(verdict.dyads().get(0).band(), verdict.band());
    }

    @Test
    void aReactionWithoutFearIsNoSecurityDilemma() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.balance(scenario, 1, 0, 0.2);
        Scenarios.reaction(scenario, 0, 1, 0.6).setPerceivedGreed(Scenarios.point(0));
        Scenarios.reaction(scenario, 1, 0, 0.6).setPerceivedGreed(Scenarios.point(0));
        assertEquals(Band.NONE, Scenarios.verdict(scenario).band());
    }

    @Test
    void aDefaultThatNobodyJudgedDoesNotMakeTheVerdictMilder() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.fear(scenario, 0, 1, 0.85);
        Scenarios.fear(scenario, 1, 0, 0.85);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(Band.MODERATE, verdict.band());
        assertTrue(verdict.rule().contains("nobody judged"), verdict.rule());
        Scenarios.balance(scenario, 1, 0.1, 0.5);
        assertEquals(Band.LOW, Scenarios.verdict(scenario).band());
    }

    @Test
    void theModelIsThatOfThoseWhoMakeTheBand() {
        Scenario scenario = Scenarios.of("A", "B", "C");
        Scenarios.balance(scenario, 1, 0.1, 0.2);
        scenario.getStates().get(2).setIntent(Intent.GREEDY);
        Scenarios.reaction(scenario, 0, 1, 2);
        Scenarios.reaction(scenario, 1, 0, 2);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(FittingModel.SPIRAL, verdict.model());
        assertTrue(verdict.summary().contains("Elsewhere the deterrence model fits, for greed moves C"),
                verdict.summary());
    }

    @Test
    void statesWithTheSameAbbreviationAreToldApart() {
        Scenario scenario = Scenarios.of("A", "A", "B.C");
        Result result = new TrustThreshold().evaluate(ScenarioView.of(scenario), Monitor.NONE);
        assertTrue(result.values().containsKey("trust.A.A (2)"), result.values().toString());
        assertEquals(6, result.values().keySet().stream().filter(name -> name.startsWith("trust.")).count());
    }

    @Test
    void greatScenariosWithoutLinksAreSaidToHaveNothingToJudge() {
        Scenario scenario = Scenarios.of(IntStream.range(0, 21).mapToObj(i -> "S" + i).toArray(String[]::new));
        scenario.getStates().get(3).setIntent(Intent.GREEDY);
        Verdict verdict = Scenarios.verdict(scenario);
        assertEquals(FittingModel.DETERRENCE, verdict.model());
        assertTrue(verdict.summary().startsWith("None of the 21 states is joined"), verdict.summary());
    }

    @Test
    void kindsInDifferentUnitsAreNotCompared() {
        Scenario scenario = Scenarios.of("A", "B");
        Scenarios.capability(scenario, 0, CapabilityKind.NAVAL, 100, 0.5).getLevel().setUnit("ships");
        Scenarios.capability(scenario, 1, CapabilityKind.NAVAL, 5, 0.5).getLevel().setUnit("thousand tons");
        Scenarios.fear(scenario, 0, 1, 0.5);
        ScenarioView view = ScenarioView.of(scenario);
        assertEquals(0.5, view.share(0, 1));
        assertTrue(new Composite().evaluate(view, Monitor.NONE).findings().stream()
                .anyMatch(finding -> finding.text().contains("no kind of capability is given for both")));
    }

    @Property(tries = 200)
    void moreOffenseAdvantageNeverLowersABand(@ForAll long seed) {
        neverLowers(seed, s -> s.getBalance().getRatio().setValue(s.getBalance().getRatio().getValue() * 0.7));
        neverLowers(seed, s -> add(s.getBalance().getFirstStrikeAdvantage(), 0.1, 0.5));
    }

    @Property(tries = 200)
    void lessDistinguishabilityNeverLowersABand(@ForAll long seed) {
        neverLowers(seed, s -> s.getBalance().getDistinguishability()
                .setValue(s.getBalance().getDistinguishability().getValue() * 0.5));
    }

    @Property(tries = 100)
    void namesAndOrderDoNotMatter(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        Verdict before = Scenarios.verdict(scenario);
        ECollections.reverse(scenario.getStates());
        ECollections.reverse(scenario.getPerceptions());
        scenario.getStates().forEach(state -> state.setAbbreviation("X" + state.getAbbreviation()));
        Verdict after = Scenarios.verdict(scenario);
        assertEquals(before.band(), after.band());
        assertEquals(before.model(), after.model());
        assertEquals(bands(before, ""), bands(after, "X"));
    }

    @Property(tries = 100)
    void theUnitOfArmsDoesNotMatter(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);
        Verdict before = Scenarios.verdict(scenario);
        scenario.getStates().forEach(state -> state.getCapabilities()
                .forEach(c -> c.getLevel().setValue(c.getLevel().getValue() * 1024)));
        assertEquals(bands(before, ""), bands(Scenarios.verdict(scenario), ""));
    }

    private static void neverLowers(long seed, Consumer<Scenario> change) {
        for (Scenario scenario : List.of(RandomScenarios.of(seed), RandomScenarios.allied(seed))) {
            Verdict before = Scenarios.verdict(scenario);
            change.accept(scenario);
            Verdict after = Scenarios.verdict(scenario);
            assertTrue(before.band().compareTo(after.band()) <= 0, before.band() + " > " + after.band());
            Map<String, Band> now = bands(after, "");
            now.putAll(blocs(after));
            Map<String, Band> was = bands(before, "");
            was.putAll(blocs(before));
            was.forEach((whose, band) -> assertTrue(band.compareTo(now.get(whose)) <= 0, whose));
        }
    }

    private static Map<String, Band> blocs(Verdict verdict) {
        return verdict.blocs().stream().collect(Collectors.toMap(bloc -> bloc.first() + " against " + bloc.second(),
                BlocVerdict::band));
    }

    private static Map<String, Band> bands(Verdict verdict, String prefix) {
        return verdict.dyads().stream().collect(Collectors.toMap(
                d -> Stream.of(d.a(), d.b()).map(s -> s.label().substring(prefix.length())).sorted()
                        .collect(Collectors.joining("-")),
                DyadVerdict::band));
    }

    private static void add(Estimate estimate, double amount, double max) {
        if (estimate != null) {
            estimate.setValue(Math.min(max, estimate.getValue() + amount));
        }
    }

    private static Band sampled(ScenarioView view) {
        Sampling sampling = new Composite().sampling(view);
        return sampling.sample(view, new double[sampling.names().size()]).orElseThrow();
    }
}
