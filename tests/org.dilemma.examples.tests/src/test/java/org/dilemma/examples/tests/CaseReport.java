/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.phases.Chapter;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.analysis.uncertainty.MonteCarlo;
import org.dilemma.analysis.uncertainty.Uncertainty;
import org.dilemma.examples.Example;
import org.dilemma.model.Assumption;
import org.dilemma.model.Importance;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/**
 * What the workbench makes of one reference case, beside what the literature makes of it.
 *
 * @param example the case as the index lists it
 * @param scenario the case as it ships
 * @param verdict the verdict of the workbench at the best values
 * @param uncertainty the bands over the ranges of the values
 * @param phases the verdicts of the phases, if it has any
 */
record CaseReport(Example example, Scenario scenario, Verdict verdict, Uncertainty uncertainty,
        List<Chapter> phases) {
    static final int DRAWS = 2000;
    static final long SEED = 1;
    private static final String CONTESTED = " (contested)";
    private static final String CODING = "Beliefs and motives are judgements";

    static CaseReport of(Example example, EvaluatorRegistry evaluators) {
        Scenario scenario = Cases.load(example);
        ScenarioView view = ScenarioView.of(scenario);
        Verdict verdict = new EvaluationRunner(evaluators).evaluate(view, Monitor.NONE).verdict().orElseThrow();
        return new CaseReport(example, scenario, verdict,
                MonteCarlo.run(view, evaluators, DRAWS, SEED, Monitor.NONE),
                PhaseStory.of(scenario, evaluators, Monitor.NONE).chapters().stream().skip(1).toList());
    }

    /** The model that fits according to the literature. */
    String reading() {
        return example.reading().replace(CONTESTED, "");
    }

    boolean contested() {
        return example.reading().endsWith(CONTESTED);
    }

    /** The model that fits according to the workbench. */
    String model() {
        return model(verdict);
    }

    static String model(Verdict verdict) {
        return verdict.model().name().toLowerCase(Locale.ROOT);
    }

    /** The bands that agree with the reading. */
    String bounds() {
        Bounds bounds = Bounds.of(example);
        return bounds.lowest() == bounds.highest() ? bounds.lowest().name()
                : bounds.lowest() + " to " + bounds.highest();
    }

    boolean agrees() {
        return reading().equals(model()) && Bounds.of(example).contain(verdict.band());
    }

    String states() {
        return scenario.getStates().stream().map(State::getAbbreviation).collect(Collectors.joining(", "));
    }

    String years() {
        return scenario.getStart() + "-" + scenario.getEnd();
    }

    /** Shares of the bands in percent, those that occur. */
    String bands() {
        return uncertainty.bands().entrySet().stream().filter(entry -> entry.getValue().share() > 0)
                .map(entry -> entry.getKey() + " " + percent(entry.getValue().share()))
                .collect(Collectors.joining(", "));
    }

    /** Scope and dispute in paragraphs, without the words on how values were coded, which all cases share. */
    List<String> description() {
        return scenario.getDescription().lines().map(CaseReport::withoutCoding).filter(part -> !part.isBlank())
                .toList();
    }

    private static String withoutCoding(String paragraph) {
        int coding = paragraph.indexOf(CODING);
        return coding < 0 ? paragraph : paragraph.substring(0, coding).strip();
    }

    /** The assumptions without which the judgement would fall. */
    List<Assumption> keyAssumptions() {
        return scenario.getAssumptions().stream()
                .filter(assumption -> assumption.getImportance() == Importance.HIGH).toList();
    }

    private static String percent(double share) {
        return share < 0.005 ? "below 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
