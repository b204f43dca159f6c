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

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.analysis.uncertainty.MonteCarlo;
import org.dilemma.analysis.uncertainty.Uncertainty;
import org.dilemma.examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbench, which knows no case, comes to the reading of the literature from the values alone. */
class LiteratureReadingTest {
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;
    private static final EvaluatorRegistry EVALUATORS =
            EvaluatorRegistry.fromServiceLoader(LiteratureReadingTest.class.getClassLoader());

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    /** The values come to the reading, or the index says in a sentence that and how they do not. */
    @ParameterizedTest
    @MethodSource("examples")
    void modelAndBandAgreeWithTheReadingUnlessTheIndexSaysOtherwise(Example example) {
        Verdict verdict = verdict(example.name());
        boolean agrees = readsAs(example, verdict) && Bounds.of(example).contain(verdict.band());
        assertEquals(Cases.entry(example, "disagreement").isEmpty(), agrees,
                () -> example.name() + ": " + verdict.model() + " " + verdict.band() + ". " + verdict.summary());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void boundsFollowFromTheReading(Example example) {
        Bounds bounds = Bounds.of(example);
        assertTrue(bounds.lowest().compareTo(bounds.highest()) <= 0, example.name());
        assertEquals(example.reading().startsWith("none"), bounds.highest() == Band.NONE, example.name());
        assertEquals(example.reading().startsWith("none"), bounds.lowest() == Band.NONE, example.name());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatTheIndexAddsIsToldInASentence(Example example) {
        for (String key : List.of("disagreement", "uncertainty", "remark")) {
            Cases.entry(example, key).ifPresent(text -> assertTrue(text.matches("(?s)[A-Z].{20,}\\."), text));
        }
    }

    /** A change of these bands is a change of the method: say so in the changelog, and retake the README's picture. */
    @ParameterizedTest
    @CsvSource({"anglo-german-1898,MODERATE", "franco-russian-german-1909,SEVERE", "france-germany-1963,NONE",
        "july-1914,SEVERE", "washington-navies-1922,LOW", "us-soviet-1950,HIGH", "arab-israeli-1967,SEVERE",
        "us-canada-1979,NONE", "us-uk-1904,NONE", "us-china-2022,LOW", "koreas-2022,HIGH", "germany-1933,SEVERE"})
    void theBandOfEachCaseStaysWhatItWas(String name, Band expected) {
        assertEquals(expected, verdict(name).band());
    }

    /** The index remarks that the risk among the treaty navies is not where the literature looks first. */
    @ParameterizedTest
    @CsvSource({"FRN,ITA,LOW", "USA,JPN,NONE"})
    void riskAmongTheTreatyNaviesIsThatOfFranceAndItaly(String a, String b, Band expected) {
        assertEquals(List.of(expected), verdict("washington-navies-1922").dyads().stream()
                .filter(dyad -> Set.of(dyad.a().label(), dyad.b().label()).equals(Set.of(a, b)))
                .map(DyadVerdict::band).toList());
    }

    /** The index remarks that what eased in some phases does not reach the band. */
    @Test
    void bandOfTheColdWarIsTheSameInAllItsPhases() {
        PhaseStory story = PhaseStory.of(Cases.load("us-soviet-1950"), EVALUATORS, Monitor.NONE);
        assertEquals(List.of(), story.chapters().stream().flatMap(chapter -> chapter.problems().stream()).toList());
        assertEquals(Collections.nCopies(6, Band.HIGH), story.chapters().stream()
                .map(chapter -> chapter.evaluation().verdict().orElseThrow().band()).toList());
    }

    /** What the index says of these: mixed motives in the pairs of one state, and the spiral model in all others. */
    @ParameterizedTest
    @CsvSource({"july-1914,YUG", "arab-israeli-1967,SYR"})
    void motivesAreMixedInThePairsOfOneStateOnly(String name, String state) {
        for (DyadVerdict dyad : verdict(name).dyads()) {
            if (dyad.band() != Band.NONE) {
                boolean mixed = dyad.a().label().equals(state) || dyad.b().label().equals(state);
                assertEquals(mixed ? FittingModel.MIXED : FittingModel.SPIRAL, dyad.model(), dyad.rule());
            }
        }
    }

    @Test
    void fearOfThe1909CaseRunsAcrossTheBlocsAndNotWithin() {
        for (DyadVerdict dyad : verdict("franco-russian-german-1909").dyads()) {
            List<String> pair = List.of(dyad.a().label(), dyad.b().label());
            boolean allies = pair.equals(List.of("FRN", "RUS")) || pair.equals(List.of("GMY", "AUH"));
            assertEquals(allies, dyad.band() == Band.NONE, pair + ": " + dyad.rule());
        }
    }

    /** Rule of the codebook: nine draws in ten, or the index says what decides; below half, a disagreement. */
    @ParameterizedTest
    @MethodSource("examples")
    void bandHoldsInMostDrawsFromTheRangesUnlessTheIndexSaysOtherwise(Example example) {
        Uncertainty uncertainty =
                MonteCarlo.run(ScenarioView.of(Cases.load(example)), EVALUATORS, 500, 1, Monitor.NONE);
        double within = Bounds.of(example).ofDraws().share(uncertainty.bands());
        String drawn = example.name() + " " + within + " " + uncertainty.bands();
        if (Cases.entry(example, "disagreement").isEmpty()) {
            assertTrue(within >= HALF, drawn);
            assertEquals(Cases.entry(example, "uncertainty").isEmpty(), within >= MOST, drawn);
        }
    }

    private static boolean readsAs(Example example, Verdict verdict) {
        String model = verdict.model().name().toLowerCase(Locale.ROOT);
        return example.reading().replace(" (contested)", "").equals(model);
    }

    private static Verdict verdict(String name) {
        Evaluation evaluation = new EvaluationRunner(EVALUATORS).evaluate(ScenarioView.of(Cases.load(name)),
                Monitor.NONE);
        assertEquals(List.of(), evaluation.failures());
        return evaluation.verdict().orElseThrow();
    }
}
