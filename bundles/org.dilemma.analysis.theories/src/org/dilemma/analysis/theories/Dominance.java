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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.ScenarioView;

/**
 * Where offense dominates, and what follows for an effect that shows [OWN]: YES where it shows under offense dominance,
 * PARTLY where it shows only elsewhere and so has another cause, NO where it shows nowhere, UNKNOWN where nobody judged
 * the values that would show it.
 */
final class Dominance {
    private final ScenarioView view;
    private final boolean[] states;
    private final int pairs;
    private final boolean ratioJudged;

    Dominance(ScenarioView view) {
        this.view = view;
        states = new boolean[view.stateCount()];
        int count = 0;
        for (ScenarioView.Pair pair : view.pairs()) {
            if (between(pair.i(), pair.j())) {
                count++;
                states[pair.i()] = true;
                states[pair.j()] = true;
            }
        }
        pairs = count;
        ratioJudged = view.pairs().stream()
                .anyMatch(pair -> view.balance(pair.i(), pair.j()).ratioParameter().given());
    }

    /** Whether somebody judged the cost ratio of any pair. */
    boolean isJudged() {
        return ratioJudged;
    }

    /** Whether a perception joins two states. */
    boolean areFacing(ScenarioView.Pair pair) {
        return view.perception(pair.i(), pair.j()) >= 0 || view.perception(pair.j(), pair.i()) >= 0;
    }

    /** Number of pairs in which offense dominates. */
    int pairs() {
        return pairs;
    }

    /** Whether offense dominates between two states: the cost ratio is below 1. */
    boolean between(int i, int j) {
        return view.balance(i, j).ratio() < Constants.OFFENSE_CUT;
    }

    /** Whether offense dominates between a state and any other. */
    boolean around(int i) {
        return states[i];
    }

    /**
     * What one pair or one state says about an effect.
     *
     * @param shows whether the effect shows
     * @param offense whether offense dominates there
     * @param size how strongly it shows, to find the strongest
     * @param words the values in a sentence
     * @param elements the elements it speaks of
     */
    record Sign(boolean shows, boolean offense, double size, Supplier<String> words, List<ElementRef> elements) {
    }

    /** Answers an item from what the pairs or states say whose values somebody judged. */
    Answer answer(int item, List<Sign> judged) {
        List<Sign> shown = judged.stream().filter(Sign::shows).toList();
        Optional<Sign> strongest = shown.stream()
                .max(Comparator.comparing(Sign::offense).thenComparingDouble(Sign::size));
        if (strongest.isEmpty()) {
            boolean open = judged.isEmpty();
            return Answers.of(OffenseDominance.LIST, item, open ? Reply.UNKNOWN : Reply.NO,
                    Messages.get("dominance." + item + (open ? ".unknown" : ".no")), List.of(view.scenario()));
        }
        Sign sign = strongest.get();
        StringBuilder reason = new StringBuilder(sign.words().get());
        if (shown.size() > 1) {
            reason.append(' ').append(Messages.get("dominance.more", shown.size() - 1));
        }
        if (!sign.offense()) {
            reason.append(' ').append(Messages.get(ratioJudged ? "dominance.elsewhere" : "dominance.unjudged"));
        }
        return Answers.of(OffenseDominance.LIST, item, sign.offense() ? Reply.YES : Reply.PARTLY, reason.toString(),
                sign.elements());
    }
}
