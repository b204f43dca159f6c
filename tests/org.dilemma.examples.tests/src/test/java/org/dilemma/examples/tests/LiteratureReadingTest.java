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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.MonteCarlo;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Uncertainty;
import org.dilemma.analysis.Verdict;
import org.dilemma.examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbench, which knows no case, comes to the reading of the literature from the values alone. */
class LiteratureReadingTest {
    private static final EvaluatorRegistry EVALUATORS =
            EvaluatorRegistry.fromServiceLoader(LiteratureReadingTest.class.getClassLoader());

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fittingModelIsThatOfTheReading(Example example) {
        String model = verdict(example.name()).model().name().toLowerCase(Locale.ROOT);
        assertEquals(example.reading().replace(" (contested)", ""), model);
    }

    @ParameterizedTest
    @CsvSource({"anglo-german-1898", "franco-russian-german-1909"})
    void spiralsHaveAtLeastAModerateBand(String name) {
        Verdict verdict = verdict(name);
        assertEquals(FittingModel.SPIRAL, verdict.model());
        assertTrue(verdict.band().compareTo(Band.MODERATE) >= 0, verdict.summary());
    }

    /** A change of these bands is a change of the method: say so in the changelog, and retake the README's picture. */
    @ParameterizedTest
    @CsvSource({"anglo-german-1898,MODERATE", "franco-russian-german-1909,SEVERE", "france-germany-1963,NONE"})
    void theBandOfEachCaseStaysWhatItWas(String name, Band expected) {
        assertEquals(expected, verdict(name).band());
    }

    @Test
    void franceAndGermanyHaveNoSpiralRisk() {
        Verdict verdict = verdict("france-germany-1963");
        assertEquals(Band.NONE, verdict.band(), verdict.summary());
        assertEquals(FittingModel.NONE, verdict.model());
    }

    @Test
    void fearOfThe1909CaseRunsAcrossTheBlocsAndNotWithin() {
        for (DyadVerdict dyad : verdict("franco-russian-german-1909").dyads()) {
            List<String> pair = List.of(dyad.a().label(), dyad.b().label());
            boolean allies = pair.equals(List.of("FRN", "RUS")) || pair.equals(List.of("GMY", "AUH"));
            assertEquals(allies, dyad.band() == Band.NONE, pair + ": " + dyad.rule());
        }
    }

    @ParameterizedTest
    @CsvSource({"anglo-german-1898,MODERATE,SEVERE", "franco-russian-german-1909,MODERATE,SEVERE",
        "france-germany-1963,NONE,LOW"})
    void readingHoldsInMostOfTheRangeOfTheEstimates(String name, Band lowest, Band highest) {
        Uncertainty uncertainty = MonteCarlo.run(ScenarioView.of(Cases.load(name)), EVALUATORS, 500, 1, Monitor.NONE);
        double within = uncertainty.bands().entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(lowest) >= 0 && entry.getKey().compareTo(highest) <= 0)
                .mapToDouble(entry -> entry.getValue()).sum();
        assertTrue(within >= 0.9, () -> name + " " + uncertainty.bands());
    }

    private static Verdict verdict(String name) {
        Evaluation evaluation = new EvaluationRunner(EVALUATORS).evaluate(ScenarioView.of(Cases.load(name)),
                Monitor.NONE);
        assertEquals(List.of(), evaluation.failures());
        return evaluation.verdict().orElseThrow();
    }
}
