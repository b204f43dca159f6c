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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Contribution;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;

/** The way from NONE to the band of the verdict, step by step, each with the theory that it rests on. */
final class Contributions {
    private final ScenarioView view;
    private final SpiralNumbers numbers;
    private final List<Contribution> steps = new ArrayList<>();

    Contributions(ScenarioView view, SpiralNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /** The steps to the band of a pair; called once. */
    List<Contribution> of(PairNumbers pair) {
        derived(List.of(pair.i(), pair.j()));
        Band base = SpiralRule.base(pair.gain());
        add(Ids.RICHARDSON, Band.NONE, base, "contribution.gain", Numbers.format(pair.gain()),
                Messages.get("composite.gain." + base.name()));
        Band trusting = SpiralRule.beforeWorld(pair.gain(), pair.distrusting());
        add(Ids.TRUST_THRESHOLD, base, trusting, "contribution.trust", new RuleWords(view).trust(pair));
        world(pair.world(), pair.steps(), trusting, pair.band());
        double all = numbers.loops().gain();
        alliances("", all, withoutAlliances(IntStream.range(0, view.stateCount()).boxed().toList()), pair.band(),
                pair.band());
        return steps;
    }

    /** The steps to the band of a loop; called once. */
    List<Contribution> of(LoopNumbers loop) {
        derived(loop.states());
        double own = Math.min(withoutAlliances(loop.states()), loop.gain());
        Band without = SpiralRule.base(own);
        Band base = SpiralRule.base(loop.gain());
        add(Ids.RICHARDSON, Band.NONE, without, "contribution.gain", Numbers.format(own),
                Messages.get("composite.gain." + without.name()));
        alliances(".loop", loop.gain(), own, without, base);
        world(loop.world(), loop.steps(), base, loop.band());
        return steps;
    }

    /** How many of the reactions among some states come from the threat index and not from the model. */
    private void derived(List<Integer> states) {
        Set<Integer> inside = new HashSet<>(states);
        int all = 0;
        int derived = 0;
        for (int p = 0; p < view.perceptionCount(); p++) {
            if (inside.contains(view.holder(p)) && inside.contains(view.target(p))) {
                all++;
                derived += view.reaction(p).isEmpty() ? 1 : 0;
            }
        }
        if (derived > 0) {
            add(Ids.BALANCE_OF_THREAT, Band.NONE, Band.NONE, "contribution.threat", String.valueOf(derived),
                    String.valueOf(all));
        }
    }

    private void alliances(String whose, double gain, double without, Band before, Band after) {
        if (numbers.blocs().count() < view.stateCount()) {
            String key = gain > without * (1 + Constants.ROUNDING) ? "contribution.alliances"
                    : "contribution.alliances.none";
            add(Ids.ALLIANCE_DILEMMA, before, after, key + whose, Numbers.format(gain), Numbers.format(without));
        }
    }

    private void world(World world, int moved, Band before, Band after) {
        add(Ids.FOUR_WORLDS, before, after, "contribution.world", RuleWords.world(world, moved, before));
    }

    /** Loop gain of the reactions among some states, without what alliances hand on. */
    private double withoutAlliances(List<Integer> states) {
        Set<Integer> inside = new HashSet<>(states);
        int[] own = IntStream.range(0, view.perceptionCount())
                .filter(p -> inside.contains(view.holder(p)) && inside.contains(view.target(p))).toArray();
        return PerronRoot.of(new LinkMatrix(view.stateCount(), IntStream.of(own).map(view::holder).toArray(),
                IntStream.of(own).map(view::target).toArray(),
                IntStream.of(own).mapToDouble(p -> numbers.gains()[p]).toArray())).value();
    }

    private void add(String evaluator, Band before, Band after, String key, Object... arguments) {
        steps.add(new Contribution(evaluator, before, after, Messages.get(key, arguments)));
    }
}
