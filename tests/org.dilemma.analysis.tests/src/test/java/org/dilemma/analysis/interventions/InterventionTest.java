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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Alliance;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Confidence;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.Source;
import org.dilemma.model.io.ScenarioCopy;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.model.validation.ScenarioValidator;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What interventions edit. */
class InterventionTest {
    private static final ElementRef A = new ElementRef("", "State", "A");
    private static final ElementRef B = new ElementRef("", "State", "B");

    private final Scenario scenario = Scenarios.of("A", "B", "C");
    private final Perception ofB = Scenarios.fear(scenario, 0, 1, 0.5);
    private final Perception ofA = Scenarios.fear(scenario, 1, 0, 0.8);

    private List<String> told(Intervention intervention, double intensity) {
        return intervention.changes(scenario, intensity).stream().map(c -> c.element().label() + " " + c.feature()
                + " " + c.from() + (c.byDefault() ? "*" : "") + " > " + Math.round(1e9 * c.to()) / 1e9).toList();
    }

    /** All kinds between the first two states of a scenario, and a combination of them. */
    static List<Intervention> kinds(Scenario scenario) {
        List<ElementRef> states = scenario.getStates().stream().map(ElementRef::of).toList();
        ElementRef a = states.get(0);
        ElementRef b = states.get(1);
        List<Intervention> kinds = new ArrayList<>(List.of(new ArmsLimitation(a, b), new DefensivePosture(a),
                new Transparency(a, b), new CostlySignal(a, b)));
        scenario.getAlliances().forEach(alliance -> {
            kinds.add(new AllianceShift(ElementRef.of(alliance), true));
            kinds.add(new AllianceShift(ElementRef.of(alliance), false));
        });
        kinds.add(Combination.of(List.copyOf(kinds)));
        return kinds;
    }

    private static Scenario random(long seed) {
        Scenario random = ScenarioCopy.identified(RandomScenarios.of(seed, 5)).scenario();
        Alliance alliance = DilemmaFactory.eINSTANCE.createAlliance();
        alliance.getMembers().addAll(random.getStates().subList(0, 3));
        random.getAlliances().add(alliance);
        return random;
    }

    @Test
    void armsLimitationScalesReactionsThatAreGiven() {
        ofB.setReaction(Scenarios.point(2));
        ofA.setReaction(Scenarios.point(1));

        assertEquals(List.of("A \u2192 B reaction 2.0 > 1.5", "B \u2192 A reaction 1.0 > 0.75"),
                told(new ArmsLimitation(A, B), 0.25));
    }

    @Test
    void armsLimitationScalesWhatDerivedReactionsAreInProportionTo() {
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 1, 0.8);
        ofB.setPerceivedOffensiveness(Scenarios.point(0.6));

        assertEquals(List.of("A \u2192 B perceivedOffensiveness 0.6 > 0.3",
                "B \u2192 A perceivedOffensiveness 0.8* > 0.4"), told(new ArmsLimitation(A, B), 0.5));
    }

    @Test
    void aDefensivePostureReachesForcesAndHowTheyLook() {
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 1, 0.8);
        scenario.getStates().get(0).getCapabilities().add(DilemmaFactory.eINSTANCE.createCapability());
        ofA.setPerceivedOffensiveness(Scenarios.point(1));

        assertEquals(List.of("B \u2192 A perceivedOffensiveness 1.0 > 0.75", "A: land offensiveness 0.8 > 0.6",
                "A: other offensiveness 0.5* > 0.375"), told(new DefensivePosture(A), 0.25));
        assertEquals(List.of("A \u2192 B perceivedOffensiveness 0.5* > 0.375"), told(new DefensivePosture(B), 0.25),
                "without capabilities there is only the look");
    }

    @ParameterizedTest
    @EnumSource(value = CapabilityKind.class, names = {"IRON_AND_STEEL", "ENERGY", "TOTAL_POPULATION",
        "URBAN_POPULATION"})
    void industryEnergyAndPopulationTakeNoPostureAndAreNotInspected(CapabilityKind resource) {
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 1, 0.8);
        Scenarios.capability(scenario, 0, resource, 1, 0.4);

        assertEquals(List.of("A: land offensiveness 0.8 > 0.6"), told(new DefensivePosture(A), 0.25));
        assertEquals(List.of("Test distinguishability 0.5* > 0.75", "A: land observability 0.5* > 0.75"),
                told(new Transparency(A, B), 0.5));
    }

    @ParameterizedTest
    @EnumSource(value = CapabilityKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"IRON_AND_STEEL", "ENERGY",
        "TOTAL_POPULATION", "URBAN_POPULATION"})
    void allArmedForcesTakeAPosture(CapabilityKind arms) {
        Scenarios.capability(scenario, 0, arms, 1, 0.8);

        assertEquals(List.of("offensiveness"), new DefensivePosture(A).changes(scenario, 1).stream()
                .map(Change::feature).toList());
    }

    @Property(tries = 50)
    void aMoreDefensivePostureNeverLooksMoreOffensive(@ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double less,
            @ForAll @DoubleRange(min = 0.5, max = 1) double more) {
        double[] looks = {looks(seed, 0), looks(seed, less), looks(seed, more)};
        assertTrue(looks[0] >= looks[1] && looks[1] >= looks[2], Arrays.toString(looks));
    }

    /** Sum of how offensive the first state looks to the others after a posture of this intensity. */
    private static double looks(long seed, double intensity) {
        Scenario random = random(seed);
        if (intensity > 0) {
            new DefensivePosture(ElementRef.of(random.getStates().get(0))).apply(random, intensity);
        }
        ScenarioView view = ScenarioView.of(random);
        return IntStream.range(0, view.perceptionCount()).filter(p -> view.target(p) == 0)
                .mapToDouble(view::perceivedOffensiveness).sum();
    }

    @Test
    void transparencyEditsTheBalanceOfTheScenarioWhereThePairHasNoDyad() {
        assertEquals(List.of("Test distinguishability 0.5* > 0.75"), told(new Transparency(A, B), 0.5));
        Scenarios.balance(scenario, 1, 0.1, 0.2);
        Scenarios.capability(scenario, 1, CapabilityKind.AIR, 1, 0.8);

        assertEquals(List.of("balance distinguishability 0.2 > 0.6", "B: air observability 0.5* > 0.75"),
                told(new Transparency(A, B), 0.5));
    }

    @Test
    void transparencyGivesADrawnDyadABalanceOfItsOwn() {
        Scenarios.balance(scenario, 1, 0.1, 0.2);
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().addAll(scenario.getStates().subList(0, 2));
        scenario.getDyads().add(dyad);

        assertEquals(List.of("A \u2013 B distinguishability 0.2* > 0.6"), told(new Transparency(B, A), 0.5));
        assertNull(dyad.getBalance(), "asking edits nothing");
        new Transparency(B, A).apply(scenario, 0.5);
        assertEquals(0.6, dyad.getBalance().getDistinguishability().getValue(), 1e-12);
        assertEquals(0.2, scenario.getBalance().getDistinguishability().getValue());
    }

    @Test
    void aCostlySignalMovesTheBeliefOfTheReceiverByBayes() {
        assertEquals(List.of("B \u2192 A perceivedGreed 0.8 > 0.666666667"), told(new CostlySignal(A, B), 0.5));
        assertEquals(List.of("A \u2192 B perceivedGreed 0.5 > 0.0"), told(new CostlySignal(B, A), 1));
        assertEquals(1, CostlySignal.posterior(1, 1), "a certain belief does not move");
        assertEquals(0, CostlySignal.posterior(0, 0.5));
    }

    @Test
    void anAllianceBecomesLooserOrFirmer() {
        Alliance alliance = DilemmaFactory.eINSTANCE.createAlliance();
        alliance.getMembers().addAll(scenario.getStates().subList(0, 2));
        alliance.setCommitment(Scenarios.point(0.8));
        scenario.getAlliances().add(alliance);
        ElementRef ref = ElementRef.of(alliance);

        assertEquals(List.of("A \u2013 B commitment 0.8 > 0.6", "A \u2013 B conditionality 0.5* > 0.625"),
                told(new AllianceShift(ref, false), 0.25));
        assertEquals(List.of("A \u2013 B commitment 0.8 > 0.85", "A \u2013 B conditionality 0.5* > 0.375"),
                told(new AllianceShift(ref, true), 0.25));
    }

    @Test
    void partsOfACombinationEditWhatEarlierPartsLeft() {
        ofA.setPerceivedOffensiveness(Scenarios.point(0.8));
        Combination combination = new Combination(List.of(new Combination.Part(new ArmsLimitation(A, B), 0.5),
                new Combination.Part(new DefensivePosture(A), 1)));

        assertEquals(List.of("A \u2192 B perceivedOffensiveness 0.5* > 0.375",
                "B \u2192 A perceivedOffensiveness 0.8 > 0.3"), told(combination, 0.5));
    }

    @Test
    void whatIsScaledCarriesNoRoundingErrors() {
        ofB.setPerceivedGreed(Scenarios.point(0.88));
        ofA.setPerceivedOffensiveness(Scenarios.point(0.88));
        ofB.setReaction(Scenarios.point(0.88));
        double nearlyAll = 1 - Math.ulp(1.0);

        assertEquals(List.of(0.0), to(new CostlySignal(B, A), nearlyAll));
        assertEquals(List.of(0.0, 0.0), to(new ArmsLimitation(A, B), nearlyAll));
        assertEquals(List.of(1.0), to(new Transparency(A, B), nearlyAll));
        assertEquals(List.of(0.264, 0.264), to(new ArmsLimitation(A, B), 0.7));
    }

    private List<Double> to(Intervention intervention, double intensity) {
        return intervention.changes(scenario, intensity).stream().map(Change::to).toList();
    }

    @Test
    void writingKeepsTheRangeInOrderAndSaysWhatTheValueWas() {
        Source source = DilemmaFactory.eINSTANCE.createSource();
        scenario.getSources().add(source);
        Estimate reaction = Scenarios.range(0.1, 1, 1.5, Distribution.TRIANGULAR);
        reaction.getEvidence().add(source);
        reaction.setNote("From a treaty.");
        ofB.setReaction(reaction);

        new ArmsLimitation(A, B).apply(scenario, 0.5);

        assertEquals(0, reaction.getLow());
        assertEquals(0.5, reaction.getValue());
        assertEquals(1, reaction.getHigh());
        assertTrue(reaction.getEvidence().isEmpty());
        assertEquals(Confidence.LOW, reaction.getConfidence());
        assertEquals("What-if value: arms limitation between A and B, 50 % of the way. Was 1. From a treaty.",
                reaction.getNote());
        assertEquals("What-if value: arms limitation between A and B, 50 % of the way. Was not given; 0.5 held by "
                + "default.", ofA.getPerceivedOffensiveness().getNote());
    }

    @Test
    void whatIsNotThereIsNotEdited() {
        ElementRef nobody = new ElementRef("gone", "State", "Z");

        assertTrue(new ArmsLimitation(A, nobody).changes(scenario, 1).isEmpty());
        assertTrue(new DefensivePosture(nobody).changes(scenario, 1).isEmpty());
        assertTrue(new Transparency(nobody, B).changes(scenario, 1).isEmpty());
        assertTrue(new CostlySignal(A, new ElementRef("", "State", "C")).changes(scenario, 1).isEmpty());
        assertTrue(new AllianceShift(nobody, true).changes(scenario, 1).isEmpty());
    }

    @Test
    void onlyIntensitiesAboveZeroUpToOneAreTaken() {
        Intervention arms = new ArmsLimitation(A, B);

        assertThrows(IllegalArgumentException.class, () -> arms.changes(scenario, 0));
        assertThrows(IllegalArgumentException.class, () -> arms.changes(scenario, 1.01));
        assertThrows(IllegalArgumentException.class, () -> arms.apply(scenario, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Combination(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Combination.Part(arms, 0));
    }

    @Property(tries = 50)
    void lessIntensityNeverChangesMore(@ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1) double more,
            @ForAll @DoubleRange(min = 0.01, max = 1) double factor) {
        Scenario random = random(seed);
        double less = Math.max(0.001, more * factor);
        for (Intervention intervention : kinds(random)) {
            double small = intervention.changes(random, less).stream().mapToDouble(Change::size).sum();
            double great = intervention.changes(random, more).stream().mapToDouble(Change::size).sum();
            assertTrue(small <= great + 1e-12, intervention.label() + ": " + small + " > " + great);
        }
    }

    @Property(tries = 50)
    void whatIsWrittenIsWhatWasAnnouncedAndStaysValid(@ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1) double intensity) {
        for (int kind = 0; kind < kinds(random(seed)).size(); kind++) {
            Scenario random = random(seed);
            long errors = errors(random);
            Intervention intervention = kinds(random).get(kind);
            List<Change> announced = intervention.changes(random, intensity);

            assertEquals(announced, intervention.apply(random, intensity));
            assertEquals(errors, errors(random), intervention.label());
        }
    }

    private static long errors(Scenario scenario) {
        return ScenarioValidator.validate(scenario).stream().filter(i -> i.level() == IssueLevel.ERROR).count();
    }

    @Property(tries = 30)
    void oneApplicationIsUndoneToTheSameBytes(@ForAll long seed) throws IOException {
        Scenario random = random(seed);
        for (Intervention intervention : kinds(random)) {
            byte[] before = ScenarioFiles.toBytes(random);
            ChangeRecorder recorder = new ChangeRecorder(random);
            intervention.apply(random, 0.5);
            ChangeDescription description = recorder.endRecording();
            byte[] after = ScenarioFiles.toBytes(random);
            assertFalse(!intervention.changes(random, 0.5).isEmpty() && Arrays.equals(before, after));

            description.applyAndReverse();
            assertArrayEquals(before, ScenarioFiles.toBytes(random), intervention.label());
            description.applyAndReverse();
            assertArrayEquals(after, ScenarioFiles.toBytes(random), intervention.label());
            description.apply();
        }
    }
}
