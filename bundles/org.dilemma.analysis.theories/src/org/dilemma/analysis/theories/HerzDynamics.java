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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;

/** What the dilemma does: Herz's aspects 4 to 6, self-defeat, war and the circle. Only reactions to fear count. */
final class HerzDynamics {
    private static final double PERCENT = 100;
    private static final int STRONGEST = 3;

    private final ScenarioView view;
    private final Inputs inputs;
    private final SpiralNumbers numbers;
    private final List<PairNumbers> pairs;

    HerzDynamics(ScenarioView view, Inputs inputs) {
        this.view = view;
        this.inputs = inputs;
        numbers = new SpiralNumbers(view);
        pairs = IntStream.range(0, numbers.pairCount()).mapToObj(k -> numbers.pair(view, k)).toList();
    }

    /** 4: YES where, in some pair, as much comes back as a state adds; PARTLY where reactions do not die at once. */
    Answer selfDefeat() {
        Optional<PairNumbers> strongest = pairs.stream().filter(pair -> pair.gain() > 0 && isJudged(pair))
                .max(Comparator.comparingDouble(PairNumbers::gain));
        double gain = strongest.map(PairNumbers::gain).orElse(0.0);
        Reply reply = switch (SpiralRule.base(gain)) {
            case NONE -> Reply.NO;
            case LOW, MODERATE -> Reply.PARTLY;
            case HIGH, SEVERE -> Reply.YES;
        };
        if (reply == Reply.NO
                && isOpen(pairs.stream().mapToDouble(PairNumbers::gain).max().orElse(0), Constants.GAIN_WEAK)) {
            return unknown(4);
        }
        if (strongest.isEmpty()) {
            return Answers.of(HerzAspects.LIST, 4, Reply.NO, Messages.get("herz.4.none"), List.of(view.scenario()));
        }
        PairNumbers pair = strongest.get();
        int there = view.perception(pair.i(), pair.j());
        int back = view.perception(pair.j(), pair.i());
        return Answers.of(HerzAspects.LIST, 4, reply,
                Messages.get("herz.4." + reply.name(), view.state(pair.i()).label(), view.state(pair.j()).label(),
                        Numbers.format(numbers.gains()[there]), Numbers.format(numbers.gains()[back]),
                        Numbers.format(gain)),
                List.of(view.perception(there), view.perception(back)));
    }

    private boolean isJudged(PairNumbers pair) {
        return inputs.judgesReaction(view.perception(pair.i(), pair.j()))
                && inputs.judgesReaction(view.perception(pair.j(), pair.i()));
    }

    /** Whether nobody judged a reaction, or only reactions that nobody judged reach a cut. */
    private boolean isOpen(double byDefault, double cut) {
        return byDefault >= cut
                || IntStream.range(0, view.perceptionCount()).noneMatch(inputs::judgesReaction);
    }

    private Answer unknown(int item) {
        return Answers.of(HerzAspects.LIST, item, Reply.UNKNOWN,
                Messages.get(view.perceptionCount() == 0 ? "herz.undrawn" : "herz.unjudged"),
                List.of(view.scenario()));
    }

    /**
     * 5: YES where neither of two states that are not greedy trusts the other enough while striking first pays; PARTLY
     * where one does not. Wars that greed would start are of another kind.
     */
    Answer war() {
        List<PairNumbers> risky = pairs.stream().filter(this::couldSlide)
                .sorted(Comparator.comparingInt((PairNumbers pair) -> failing(pair).size()).reversed()).toList();
        List<Integer> greedy = Motives.greedy(view);
        String others = " " + Messages.get(greedy.isEmpty() ? "herz.5.no.greed" : "herz.5.greed",
                Names.of(view, greedy));
        if (risky.isEmpty()) {
            boolean known = IntStream.range(0, view.perceptionCount()).anyMatch(inputs::judgesFear);
            boolean byDefault = pairs.stream().anyMatch(pair -> isDilemma(pair) && pair.distrusting() > 0);
            return !known || byDefault ? unknown(5)
                    : Answers.of(HerzAspects.LIST, 5, Reply.NO, Messages.get("herz.5.NO") + others,
                            greedy.stream().map(view::state).toList());
        }
        PairNumbers worst = risky.get(0);
        List<Integer> failing = failing(worst);
        Reply reply = failing.size() == 2 ? Reply.YES : Reply.PARTLY;
        List<ElementRef> elements = new ArrayList<>(failing.stream().map(view::perception).toList());
        greedy.forEach(i -> elements.add(view.state(i)));
        return Answers.of(HerzAspects.LIST, 5, reply,
                Messages.get("herz.5." + reply.name(), Names.pair(view, worst.i(), worst.j()),
                        Numbers.format(view.anarchy() * view.balance(worst.i(), worst.j()).firstStrikeAdvantage()),
                        view.state(view.holder(failing.get(0))).label(), risky.size() - 1) + others,
                elements);
    }

    private boolean couldSlide(PairNumbers pair) {
        return isDilemma(pair) && !failing(pair).isEmpty();
    }

    /** Whether neither is greedy and something is gained by striking first. */
    private boolean isDilemma(PairNumbers pair) {
        return view.anarchy() * view.balance(pair.i(), pair.j()).firstStrikeAdvantage() > 0
                && !Motives.isGreedy(view, pair.i(), pair.j()) && !Motives.isGreedy(view, pair.j(), pair.i());
    }

    /** The perceptions of a pair by which a side does not trust enough, as far as somebody judged them. */
    private List<Integer> failing(PairNumbers pair) {
        List<Integer> failing = new ArrayList<>();
        if (pair.trustFirst() < pair.thresholdFirst()) {
            failing.add(view.perception(pair.i(), pair.j()));
        }
        if (pair.trustSecond() < pair.thresholdSecond()) {
            failing.add(view.perception(pair.j(), pair.i()));
        }
        failing.removeIf(p -> p < 0 || !inputs.judgesFear(p));
        return failing;
    }

    /** 6: YES where every round of reactions returns the whole impulse, PARTLY where at least half of it. */
    Answer circle() {
        LinkMatrix judged = judged();
        PerronRoot root = PerronRoot.of(judged);
        Band base = SpiralRule.base(root.value());
        Reply reply = base == Band.HIGH ? Reply.YES : base == Band.MODERATE ? Reply.PARTLY : Reply.NO;
        if (reply == Reply.NO && isOpen(numbers.loops().gain(), Constants.GAIN_AMPLIFYING)) {
            return unknown(6);
        }
        double[] share = root.elasticities(judged);
        List<Integer> strongest = IntStream.range(0, share.length).filter(e -> share[e] > 0).boxed()
                .sorted(Comparator.comparingDouble(e -> -share[e])).limit(STRONGEST).toList();
        if (strongest.isEmpty()) {
            return Answers.of(HerzAspects.LIST, 6, reply, Messages.get("herz.6.none"), List.of(view.scenario()));
        }
        String links = strongest.stream()
                .map(e -> Messages.get("herz.6.link", view.state(judged.rows()[e]).label(),
                        view.state(judged.columns()[e]).label(), Numbers.format(PERCENT * share[e], 2)))
                .collect(Collectors.joining(", "));
        return Answers.of(HerzAspects.LIST, 6, reply,
                Messages.get("herz.6." + reply.name(), Numbers.format(root.value()), links),
                strongest.stream().map(e -> element(judged, e)).toList());
    }

    /** The gains of fear and of alliances, without those of perceptions that nobody judged. */
    private LinkMatrix judged() {
        double[] gains = IntStream.range(0, view.perceptionCount())
                .mapToDouble(p -> inputs.judgesReaction(p) ? numbers.gains()[p] : 0).toArray();
        AlliedGains allied = new AlliedGains(view, numbers.blocs());
        allied.compute(view, gains);
        return new LinkMatrix(view.stateCount(), allied.rows(), allied.columns(), allied.weights());
    }

    /** The perception of a link; of one that only an alliance makes, the state that reacts. */
    private ElementRef element(LinkMatrix links, int e) {
        return e < view.perceptionCount() ? view.perception(e) : view.state(links.rows()[e]);
    }
}
