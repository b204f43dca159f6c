/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.examples.Example;
import org.dilemma.model.Assumption;
import org.dilemma.model.Estimate;
import org.dilemma.model.Observation;
import org.dilemma.model.Scenario;
import org.dilemma.model.Source;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of a reference case says where it comes from, and a judgement says that it is one. */
class EvidenceTest {
    private static final Set<String> DATA = Set.of("src-peacesciencer", "src-contiguity", "src-capital-ships",
            "src-warheads", "src-capital-tonnage");

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyEstimateHasEvidenceAndANote(Example example) {
        List<Estimate> estimates = Cases.elements(Cases.load(example), Estimate.class).toList();
        assertFalse(estimates.isEmpty());
        for (Estimate estimate : estimates) {
            assertFalse(estimate.getEvidence().isEmpty(), () -> describe(estimate));
            assertTrue(isText(estimate.getNote()), () -> describe(estimate));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyObservationHasEvidence(Example example) {
        List<Observation> observations = Cases.elements(Cases.load(example), Observation.class).toList();
        assertFalse(observations.isEmpty());
        for (Observation observation : observations) {
            assertFalse(observation.getEvidence().isEmpty(), () -> describe(observation));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyJudgementHasARangeAndSaysThatItIsCodedHere(Example example) {
        List<Estimate> judgements = Cases.elements(Cases.load(example), Estimate.class)
                .filter(estimate -> estimate.getEvidence().stream().noneMatch(EvidenceTest::isData)).toList();
        assertFalse(judgements.isEmpty());
        for (Estimate estimate : judgements) {
            assertTrue(estimate.isSetLow() && estimate.isSetHigh() && estimate.getLow() < estimate.getHigh(),
                    () -> describe(estimate));
            assertTrue(estimate.getNote().contains("Coded by this project from the reading of "),
                    () -> describe(estimate));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sourcesAreDistinctAndFullyCited(Example example) {
        List<Source> sources = Cases.load(example).getSources();
        Set<String> citations = sources.stream().map(source -> source.getCitation() + source.getPage())
                .collect(Collectors.toSet());
        assertEquals(sources.size(), citations.size());
        for (Source source : sources) {
            assertTrue(source.getCitation().matches("(?s).*(\\(\\d{4}\\): | check before citing\\.).*"),
                    source.getCitation());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keyAssumptionsSayHowToTestThem(Example example) {
        Scenario scenario = Cases.load(example);
        assertTrue(scenario.getAssumptions().size() >= 2);
        for (Assumption assumption : scenario.getAssumptions()) {
            assertTrue(isText(assumption.getText()) && isText(assumption.getTestedBy()), () -> describe(assumption));
        }
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isData(Source source) {
        String id = ScenarioFiles.idOf(source);
        return id.startsWith("src-nmc7-") || DATA.contains(id);
    }

    private static String describe(EObject element) {
        return "line " + ScenarioFiles.lineOf(element) + ": " + element;
    }
}
