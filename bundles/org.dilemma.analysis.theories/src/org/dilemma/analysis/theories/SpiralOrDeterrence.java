/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.model.Intent;

/**
 * Spiral or deterrence (Jervis 1976, ch. 3; Glaser 1997): for each pair the model that fits, as in the verdict; for
 * each side the truth against the belief, what firmness and restraint would do, what each mistake would cost, and how far
 * the belief would have to move to change the advice [OWN operationalization].
 */
public final class SpiralOrDeterrence implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.SPIRAL_OR_DETERRENCE, Messages.get("spiral.name"),
            Standing.OWN, List.of("Jervis 1976, Perception and Misperception in International Politics",
                    "Glaser 1997, The Security Dilemma Revisited"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder().assumed(view.defaults(Set.of("anarchy", "greed", "fatigue", "warCost",
                "sensibility", "offensiveness", "perceivedGreed", "bias", "firstStrikeAdvantage")));
        SpiralNumbers all = new SpiralNumbers(view);
        List<Stance> stances = new ArrayList<>();
        for (int k = 0; k < all.pairCount(); k++) {
            monitor.check();
            PairNumbers numbers = all.pair(view, k);
            stances.add(Stance.of(view, numbers, true));
            stances.add(Stance.of(view, numbers, false));
        }
        if (stances.isEmpty()) {
            return result.value("pairs", 0, "")
                    .finding(Severity.NOTICE, Messages.get("spiral.nobody"), view.scenario()).build();
        }
        summary(view, stances, result);
        tell(view, stances, stance -> stance.isMisperception() && !stance.trusts(), "spiral.more.feared", result);
        tell(view, stances, stance -> stance.isMisperception() && stance.trusts(), "spiral.more.trusted", result);
        tell(view, stances, stance -> !stance.isMisperception() && concerned(stance), "spiral.more.right", result);
        gainSeekers(view, stances, result);
        unjudged(view, result);
        if (view.pairs().size() <= Constants.DETAIL_LIMIT) {
            stances.forEach(stance -> values(view, stance, result));
        }
        return result.build();
    }

    /** Whether there is something to say of a stance that is no misperception: greed, mixed motives or fear. */
    private static boolean concerned(Stance stance) {
        return !stance.seeksGain()
                && (stance.motive() != Stance.Motive.SEEKER || stance.fear() > 0 && stance.loopGain() > 0);
    }

    private static void summary(ScenarioView view, List<Stance> stances, Result.Builder result) {
        Object[] counts = new Object[2 + FittingModel.values().length + 1];
        int at = 0;
        counts[at++] = view.pairs().size();
        result.value("pairs", view.pairs().size(), "");
        for (FittingModel model : FittingModel.values()) {
            long pairs = stances.stream().filter(stance -> stance.model() == model).count() / 2;
            result.value("pairs." + model.name().toLowerCase(Locale.ROOT), pairs, "");
            counts[at++] = pairs;
        }
        for (Stance.Motive motive : Stance.Motive.values()) {
            for (boolean trusted : new boolean[] {false, true}) {
                long count = stances.stream().filter(stance -> !stance.seeksGain() && stance.motive() == motive
                        && stance.trusts() == trusted).count();
                result.value((trusted ? "trusted." : "feared.") + motive.name().toLowerCase(Locale.ROOT), count, "");
            }
        }
        counts[at++] = stances.stream().filter(s -> s.isMisperception() && !s.trusts()).count();
        counts[at] = stances.stream().filter(s -> s.isMisperception() && s.trusts()).count();
        result.finding(Severity.INFO, Messages.get("spiral.summary", counts), view.scenario());
    }

    private static void tell(ScenarioView view, List<Stance> stances, Predicate<Stance> kind, String more,
            Result.Builder result) {
        List<Stance> found = stances.stream().filter(kind)
                .sorted(Comparator.comparingDouble((Stance stance) -> -stance.stake())).toList();
        StanceWords words = new StanceWords(view);
        for (Stance stance : found.subList(0, Math.min(Constants.TOLD_LIMIT, found.size()))) {
            result.finding(stance.isMisperception() ? Severity.NOTICE : Severity.INFO, words.of(stance),
                    elements(view, stance));
        }
        if (found.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO, Messages.get(more, found.size() - Constants.TOLD_LIMIT), view.scenario());
        }
    }

    private static void gainSeekers(ScenarioView view, List<Stance> stances, Result.Builder result) {
        List<ElementRef> greedy = stances.stream().filter(Stance::seeksGain).map(Stance::i).distinct().sorted()
                .map(view::state).toList();
        if (!greedy.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("spiral.gain.seekers", Names.of(greedy), greedy.size()), greedy);
        }
    }

    private static void unjudged(ScenarioView view, Result.Builder result) {
        List<ElementRef> unknown = IntStream.range(0, view.stateCount())
                .filter(i -> view.intent(i) == Intent.UNKNOWN).mapToObj(view::state).toList();
        if (!unknown.isEmpty()) {
            result.finding(Severity.WARNING, Messages.get("spiral.unjudged", Names.of(unknown)), unknown);
        }
    }

    private static void values(ScenarioView view, Stance stance, Result.Builder result) {
        ElementRef mine = view.state(stance.i());
        ElementRef other = view.state(stance.j());
        result.value(Names.value("beliefDistance", mine, other), stance.distance(), Messages.get("unit.belief.points"))
                .value(Names.value("loopGain", mine, other), stance.loopGain(), "")
                .value(Names.value("attack.restraint", other, mine), stance.temptation().gainFromAttack(),
                        Messages.get("unit.territory"))
                .value(Names.value("attack.firmness", other, mine), stance.temptation().gainAgainstFirmness(),
                        Messages.get("unit.territory"));
    }

    private static List<ElementRef> elements(ScenarioView view, Stance stance) {
        int p = view.perception(stance.i(), stance.j());
        List<ElementRef> elements = new ArrayList<>(p < 0 ? List.of() : List.of(view.perception(p)));
        elements.add(view.state(stance.i()));
        elements.add(view.state(stance.j()));
        return elements;
    }
}
