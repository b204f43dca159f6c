/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluators;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.RandomScenarios;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Intent;
import org.dilemma.model.Observation;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioCopy;
import org.junit.jupiter.api.Test;

/** What differs between two scenarios. */
class ComparisonTest {
    private final Scenario first = rivals();
    private final Scenario second = ScenarioCopy.identified(first).scenario();

    static Scenario rivals() {
        Scenario scenario = ScenarioCopy.identified(Scenarios.of("A", "B")).scenario();
        Scenarios.fear(scenario, 0, 1, 0.6);
        Scenarios.fear(scenario, 1, 0, 0.6);
        Scenarios.capability(scenario, 0, CapabilityKind.LAND, 100, 0.5);
        return scenario;
    }

    private static Comparison compare(Scenario before, Scenario after) {
        return Comparison.of(Side.of("one", before, Evaluators.builtIn(), Monitor.NONE),
                Side.of("two", after, Evaluators.builtIn(), Monitor.NONE));
    }

    private List<String> inputs() {
        return compare(first, second).inputs().stream().map(d -> d.element().label() + " " + d.feature() + ": "
                + d.before().text() + " > " + d.after().text()).toList();
    }

    @Property(tries = 20)
    void aScenarioDoesNotDifferFromItself(@ForAll long seed) {
        Scenario scenario = RandomScenarios.of(seed);

        assertTrue(compare(scenario, ScenarioCopy.of(scenario).scenario()).isEmpty());
        assertTrue(compare(scenario, ScenarioCopy.identified(scenario).scenario()).isEmpty());
    }

    @Test
    void inputsThatDifferAreReadAsPeopleReadThem() {
        second.getPerceptions().get(0).setPerceivedGreed(
                Scenarios.range(0.7, 0.8, 0.9, Distribution.UNIFORM));
        second.getStates().get(0).setIntent(Intent.GREEDY);
        second.getStates().get(1).setFatigue(Scenarios.point(0.5));
        second.getStates().get(0).getCapabilities().get(0).getLevel().setUnit("divisions");

        assertEquals(List.of("A intent: security seeking > greedy", "A greed: 0 (default) > 1 (default)",
                "A: land level: 100 > 100 divisions", "B fatigue: 0.5 per year (default) > 0.5 per year",
                "A \u2192 B perceivedGreed: 0.6 > 0.8 (0.7 to 0.9), uniform"), inputs());
    }

    @Test
    void aNumberInAnotherUnitIsNotSaidToFall() {
        second.getStates().get(0).getCapabilities().get(0).setLevel(Scenarios.point(40));
        InputDifference level = compare(first, second).inputs().get(0);
        assertEquals("A: land: the level falls from 100 to 40.", ComparisonText.of(level).text());
        second.getStates().get(0).getCapabilities().get(0).getLevel().setUnit("divisions");
        level = compare(first, second).inputs().get(0);
        assertEquals("A: land: the level changes from 100 to 40 divisions.", ComparisonText.of(level).text());
    }

    @Test
    void observationsAreComparedByYear() {
        observe(first, 1900, 10);
        observe(first, 1901, 11);
        observe(second, 1901, 12);
        observe(second, 1902, 13);

        assertEquals(List.of("A: land observations.1900: 10 > not given", "A: land observations.1901: 11 > 12",
                "A: land observations.1902: not given > 13"), inputs());
    }

    private static void observe(Scenario scenario, int year, double level) {
        Observation observation = DilemmaFactory.eINSTANCE.createObservation();
        observation.setYear(year);
        observation.setValue(level);
        scenario.getStates().get(0).getCapabilities().get(0).getObservations().add(observation);
    }

    @Test
    void linksThatLeadElsewhereDiffer() {
        second.getPerceptions().get(0).setTarget(second.getStates().get(0));

        assertEquals(List.of("A \u2192 A target: B > A"), inputs());
    }

    @Test
    void aRenamedElementStaysTheSameByItsId() {
        second.getStates().get(1).setAbbreviation("C");

        Comparison comparison = compare(first, second);

        assertEquals(List.of("C abbreviation: B > C"), inputs());
        assertTrue(comparison.added().isEmpty() && comparison.removed().isEmpty(), comparison.toString());
        assertTrue(comparison.dyads().isEmpty(), comparison.dyads().toString());
    }

    @Test
    void elementsOfUnrelatedFilesAreMatchedByClassAndLabel() {
        Scenario other = rivals();
        other.getPerceptions().get(1).setPerceivedGreed(Scenarios.point(0.1));

        Comparison comparison = compare(first, other);

        assertEquals(1, comparison.inputs().size(), comparison.toString());
        assertTrue(comparison.added().isEmpty() && comparison.removed().isEmpty(), comparison.toString());
    }

    @Test
    void scenariosWithDifferentStatesCanBeCompared() {
        Scenario other = Scenarios.of("B", "C", "D");
        Scenarios.fear(other, 1, 2, 0.9);

        Comparison comparison = compare(first, other);

        assertEquals(List.of("C", "D", "C \u2192 D"), labels(comparison.added()));
        assertEquals(List.of("A", "A \u2192 B", "B \u2192 A"), labels(comparison.removed()));
        assertTrue(comparison.dyads().stream().anyMatch(d -> d.before().isEmpty()), comparison.dyads().toString());
        assertTrue(comparison.dyads().stream().anyMatch(d -> d.after().isEmpty()), comparison.dyads().toString());
    }

    private static List<String> labels(List<ElementRef> elements) {
        return elements.stream().map(ElementRef::label).toList();
    }

    @Test
    void addedElementsAreCalledByTheTermsOfTheFieldAndWithoutWhatTheyContain() {
        Scenarios.balance(second, 1, 0.1, 0.5);
        Scenarios.balance(second, 0, 1, 2, 0.5);
        State c = DilemmaFactory.eINSTANCE.createState();
        c.setAbbreviation("C");
        second.getStates().add(c);
        Scenarios.capability(second, 2, CapabilityKind.NAVAL, 1, 0.5);

        List<String> sentences = ComparisonText.of(compare(first, second)).stream().map(Finding::text).toList();

        assertTrue(sentences.contains("Added: offense-defense balance, state C, dyad A \u2013 B."),
                sentences.toString());
    }

    @Test
    void valuesAndVerdictsDifferWithTheInputs() {
        second.getPerceptions().forEach(p -> p.setReaction(Scenarios.point(1)));

        Comparison comparison = compare(first, second);

        assertTrue(comparison.verdictDiffers());
        assertTrue(comparison.values().stream().anyMatch(v -> v.name().equals("loopGain")
                && v.after().orElseThrow().value() == 2), comparison.values().toString());
        assertEquals(Band.HIGH, comparison.dyads().get(0).after().orElseThrow().band());
        List<String> sentences = ComparisonText.of(comparison).stream().map(Finding::text).toList();
        assertEquals("The spiral risk of the scenario rises from MODERATE to HIGH.", sentences.get(0));
        assertEquals("A \u2013 B: the spiral risk rises from MODERATE to HIGH.", sentences.get(1));
        assertEquals("A \u2192 B: the reaction changes from not given to 1 per year.", sentences.get(2));
    }

    @Test
    void scenariosWithoutAnythingCanBeCompared() {
        Comparison comparison = compare(DilemmaFactory.eINSTANCE.createScenario(), first);

        assertFalse(comparison.isEmpty());
        assertEquals(4, comparison.added().size(), comparison.added().toString());
        assertTrue(compare(DilemmaFactory.eINSTANCE.createScenario(), DilemmaFactory.eINSTANCE.createScenario())
                .isEmpty());
    }
}
