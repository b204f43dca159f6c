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
import java.util.List;
import java.util.stream.IntStream;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.Dominance.Sign;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Intent;

/** Effects of offense dominance between two states: expansion, resistance, striking first, negotiation. */
final class DominanceInPairs {
    private final ScenarioView view;
    private final Dominance dominance;
    private final Inputs inputs;

    DominanceInPairs(ScenarioView view, Dominance dominance, Inputs inputs) {
        this.view = view;
        this.dominance = dominance;
        this.inputs = inputs;
    }

    /** A judgement on one side of a pair; null where nobody judged the values. */
    private interface Side {
        Sign of(int i, int j);
    }

    private List<Sign> sides(Side side) {
        List<Sign> signs = new ArrayList<>();
        for (ScenarioView.Pair pair : view.pairs()) {
            signs.add(side.of(pair.i(), pair.j()));
            signs.add(side.of(pair.j(), pair.i()));
        }
        signs.removeIf(sign -> sign == null);
        return signs;
    }

    /** 1: an attack on a state that cooperates would pay. */
    Answer opportunisticExpansion() {
        return dominance.answer(1, sides((i, j) -> {
            if (view.intent(i) == Intent.UNKNOWN && !inputs.judgesGreed(i)) {
                return null;
            }
            TrustGame game = TrustGame.of(view, i, j);
            return new Sign(game.greed() > 0 && !game.isTrustworthy(), dominance.between(i, j), game.greed(),
                    () -> Messages.get("dominance.1.shows", view.state(i).label(), view.state(j).label(),
                            Numbers.format(game.greed()), Numbers.format(game.winProbability())),
                    List.of(view.state(i), view.state(j)));
        }));
    }

    /** 2: a state that is not greedy does not trust another enough to leave it alone. */
    Answer defensiveExpansion() {
        return dominance.answer(2, sides((i, j) -> {
            int p = view.perception(i, j);
            if (p < 0 || !inputs.judgesFear(p) || Motives.isGreedy(view, i, j)) {
                return null;
            }
            double needed = TrustGame.of(view, i, j).threshold();
            double trust = TrustGame.trust(view, i, j);
            return new Sign(trust < needed, dominance.between(i, j), needed - trust,
                    () -> Messages.get("dominance.2.shows", view.state(i).label(), view.state(j).label(),
                            Numbers.format(trust), Numbers.format(needed)),
                    List.of(view.perception(p), view.state(i)));
        }));
    }

    /** 3: a state answers at least half of what another adds. */
    Answer resistance() {
        double[] gains = Reactions.gains(view, Reactions.coefficients(view)).weights();
        List<Sign> signs = IntStream.range(0, view.perceptionCount()).filter(inputs::judgesReaction)
                .mapToObj(p -> new Sign(gains[p] >= Constants.GAIN_AMPLIFYING,
                        dominance.between(view.holder(p), view.target(p)), gains[p],
                        () -> Messages.get("dominance.3.shows", view.state(view.holder(p)).label(),
                                view.state(view.target(p)).label(), Numbers.format(gains[p])),
                        List.of(view.perception(p))))
                .toList();
        return dominance.answer(3, signs);
    }

    /** 4: between states that face each other, striking first brings more than an ordinary advantage. */
    Answer firstStrike() {
        List<Sign> signs = view.pairs().stream()
                .filter(pair -> dominance.areFacing(pair)
                        && view.balance(pair.i(), pair.j()).firstStrikeAdvantageParameter().given())
                .map(pair -> {
                    BalanceView balance = view.balance(pair.i(), pair.j());
                    double advantage = balance.firstStrikeAdvantage();
                    return new Sign(advantage > Constants.FIRST_STRIKE_ORDINARY,
                            dominance.between(pair.i(), pair.j()), advantage,
                            () -> Messages.get("dominance.4.shows", Names.pair(view, pair.i(), pair.j()),
                                    Numbers.format(advantage)),
                            List.of(balance.firstStrikeAdvantageParameter().element(), view.state(pair.i()),
                                    view.state(pair.j())));
                }).toList();
        return dominance.answer(4, signs);
    }

    /** 7: neither side trusts enough for an agreement that rests on trust. */
    Answer negotiation() {
        List<Sign> signs = new ArrayList<>();
        for (ScenarioView.Pair pair : view.pairs()) {
            int there = view.perception(pair.i(), pair.j());
            int back = view.perception(pair.j(), pair.i());
            if (there >= 0 && back >= 0 && inputs.judgesFear(there) && inputs.judgesFear(back)) {
                double lacking = Math.min(lacking(pair.i(), pair.j()), lacking(pair.j(), pair.i()));
                signs.add(new Sign(lacking > 0, dominance.between(pair.i(), pair.j()), lacking,
                        () -> Messages.get("dominance.7.shows", view.state(pair.i()).label(),
                                view.state(pair.j()).label(), Numbers.format(lacking)),
                        List.of(view.perception(there), view.perception(back))));
            }
        }
        return dominance.answer(7, signs);
    }

    private double lacking(int i, int j) {
        return TrustGame.of(view, i, j).threshold() - TrustGame.trust(view, i, j);
    }
}
