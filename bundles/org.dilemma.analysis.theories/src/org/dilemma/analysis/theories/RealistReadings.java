/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/**
 * The same scenario side by side as defensive, offensive (Mearsheimer 2001) and human-nature realism (Morgenthau 1948)
 * read it [OWN operationalization, see {@link Reading}], each judged by the rule of the {@link Composite}: what
 * differs, and which input decides.
 */
public final class RealistReadings implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.READINGS, Messages.get("readings.name"),
            Standing.OWN, List.of("Jervis 1978, Cooperation under the Security Dilemma",
                    "Mearsheimer 2001, The Tragedy of Great Power Politics",
                    "Morgenthau 1948, Politics among Nations"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        if (view.pairs().isEmpty()) {
            return result.finding(Severity.NOTICE, Messages.get("readings.nobody"), view.scenario()).build();
        }
        Inputs inputs = new Inputs(view);
        SpiralNumbers numbers = new SpiralNumbers(view);
        Map<Reading, Judgement> judgements = new EnumMap<>(Reading.class);
        Map<Reading, List<Band>> pairs = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            monitor.check();
            ScenarioView read = reading.of(view, inputs);
            numbers.compute(read);
            judgements.put(reading, Judgement.of(read, numbers));
            pairs.put(reading, IntStream.range(0, numbers.pairCount()).mapToObj(numbers::pairBand).toList());
            result.value("band." + reading.value(), judgements.get(reading).band().ordinal(),
                    Messages.get("unit.band"));
        }
        result.finding(Severity.NOTICE, sideBySide(judgements), view.scenario());
        ReadingWords words = new ReadingWords(view, inputs, numbers);
        int differing = tell(view, words, Reading.OFFENSIVE, judgements, pairs, result)
                + tell(view, words, Reading.HUMAN_NATURE, judgements, pairs, result);
        if (differing == 0 && judgements.values().stream().map(Judgement::band).distinct().count() == 1) {
            result.finding(Severity.INFO, Messages.get("readings.agree"), view.scenario());
        }
        limits(view, inputs, result);
        return result.assumed(view.defaults(Composite.INPUTS)).build();
    }

    private static String sideBySide(Map<Reading, Judgement> judgements) {
        Object[] words = judgements.values().stream()
                .flatMap(judgement -> Stream.of(RuleWords.band(judgement.band()),
                        Messages.get("readings.model." + judgement.model().name()))).toArray();
        return Messages.get("readings.bands", words);
    }

    /** Tells where a reading differs from the defensive one; the number of pairs. */
    private static int tell(ScenarioView view, ReadingWords words, Reading reading, Map<Reading, Judgement> judgements,
            Map<Reading, List<Band>> pairs, Result.Builder result) {
        List<Band> given = pairs.get(Reading.DEFENSIVE);
        List<Band> other = pairs.get(reading);
        List<Integer> differing = IntStream.range(0, given.size()).filter(k -> given.get(k) != other.get(k)).boxed()
                .sorted(Comparator.comparingInt(k -> -Math.abs(given.get(k).ordinal() - other.get(k).ordinal())))
                .toList();
        result.value("pairs.differing." + reading.value(), differing.size(), "");
        for (int k : differing.subList(0, Math.min(Constants.TOLD_LIMIT, differing.size()))) {
            result.finding(Severity.INFO, words.of(k, reading, given.get(k), other.get(k)), words.elements(k));
        }
        if (differing.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO, Messages.get("readings.more." + reading.name(),
                    differing.size() - Constants.TOLD_LIMIT), view.scenario());
        }
        if (differing.isEmpty() && judgements.get(reading).band() != judgements.get(Reading.DEFENSIVE).band()) {
            result.finding(Severity.INFO, Messages.get("readings.loop." + reading.name()), view.scenario());
        }
        return differing.size();
    }

    /** What the readings cannot say. */
    private static void limits(ScenarioView view, Inputs inputs, Result.Builder result) {
        int undrawn = 2 * view.pairs().size() - view.perceptionCount();
        if (undrawn > 0) {
            result.finding(Severity.NOTICE, Messages.get("readings.undrawn", undrawn), view.scenario());
        }
        List<Integer> assumed = IntStream.range(0, view.stateCount()).filter(i -> !inputs.judgesGreed(i)).boxed()
                .toList();
        if (!assumed.isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get("readings.greed", Names.of(view, assumed)),
                    assumed.stream().limit(Constants.TOLD_LIMIT).map(view::state).toList());
        }
        result.finding(Severity.INFO, Messages.get("readings.limits"), view.scenario());
    }
}
