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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Intent;

/**
 * The story behind a band, from the strongest loop outwards: how each link of the loop turns the arms of one state into
 * the fear and the arms of another, what comes back around, what distrust and the world of offense and defense add, and
 * which loops lie next to it. Every sentence names the elements that it speaks of and the values behind it.
 */
final class Explanation {
    private static final int KEPT = 40;
    private static final int TOLD_PAIRS = 3;
    private static final int TOLD_NEIGHBORS = 3;
    private static final int ELEMENT_LIMIT = 50;

    private final ScenarioView view;
    private final SpiralNumbers numbers;
    private final List<Finding> told = new ArrayList<>();

    Explanation(ScenarioView view, SpiralNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * Tells the story; called once.
     *
     * @param deciding numbers of the states that make the band; empty where nothing is judged
     * @param byPair whether they make it as a pair, and not as a loop to which alliances may add
     * @param pairs the pairs, the highest band first
     * @return the sentences in order
     */
    List<Finding> of(List<Integer> deciding, boolean byPair, List<PairNumbers> pairs) {
        List<Cycles.Cycle> cycles = cycles(numbers.allied().weights());
        Set<Integer> inside = new TreeSet<>(deciding);
        boolean alone = byPair && deciding.size() == 2;
        List<Cycles.Cycle> within = alone ? own(deciding.get(0), deciding.get(1)) : within(inside, cycles);
        if (within.isEmpty()) {
            noLoop(deciding);
        } else {
            LinkWords words = new LinkWords(view, numbers);
            loop(within.get(0), alone ? words::own : words::of);
        }
        pairs.stream().filter(pair -> inside.contains(pair.i()) && inside.contains(pair.j())).limit(TOLD_PAIRS)
                .forEach(this::pair);
        if (!within.isEmpty()) {
            if (SpiralRule.base(within.get(0).loopGain()) != Band.NONE) {
                states(within.get(0)).forEach(state -> motive(state, states(within.get(0))));
            }
            outwards(within.get(0), cycles);
        }
        return told;
    }

    /** The loop of a pair as the rule takes it: by what each side fears itself, without what allies hand on. */
    private List<Cycles.Cycle> own(int i, int j) {
        int there = view.perception(Math.min(i, j), Math.max(i, j));
        int back = view.perception(Math.max(i, j), Math.min(i, j));
        if (there < 0 || back < 0 || numbers.gains()[there] == 0 || numbers.gains()[back] == 0) {
            return List.of();
        }
        return List.of(new Cycles.Cycle(List.of(there, back),
                (Math.log(numbers.gains()[there]) + Math.log(numbers.gains()[back])) / 2));
    }

    /** The cycles of some states alone; searched anew where none of them is among the strongest of all. */
    private List<Cycles.Cycle> within(Set<Integer> states, List<Cycles.Cycle> cycles) {
        List<Cycles.Cycle> found = cycles.stream().filter(cycle -> states.containsAll(states(cycle))).toList();
        AlliedGains links = numbers.allied();
        return !found.isEmpty() || states.isEmpty() ? found
                : cycles(IntStream.range(0, links.weights().length)
                        .mapToDouble(link -> states.contains(links.rows()[link])
                                && states.contains(links.columns()[link]) ? links.weights()[link] : 0)
                        .toArray());
    }

    private List<Cycles.Cycle> cycles(double[] weights) {
        return new Cycles(view.stateCount(), numbers.allied().rows(), numbers.allied().columns(), weights, KEPT,
                Monitor.NONE).strongest();
    }

    private void noLoop(List<Integer> deciding) {
        if (deciding.size() == 2) {
            say(Messages.get("explain.no.loop", Names.ofState(view, deciding.get(0)),
                    Names.ofState(view, deciding.get(1))),
                    elements(deciding));
        } else if (!deciding.isEmpty()) {
            double gain = numbers.loops().all().get(0).gain();
            say(Messages.get("explain.long.loop", names(deciding), Cycles.LONGEST, Numbers.format(gain),
                    Messages.get("composite.gain." + SpiralRule.base(gain).name())), elements(deciding));
        } else {
            say(Messages.get("explain.no.loop.anywhere"), List.of(view.scenario()));
        }
    }

    private void loop(Cycles.Cycle cycle, IntFunction<Finding> words) {
        cycle.links().forEach(link -> told.add(words.apply(link)));
        List<Integer> states = states(cycle);
        say(Messages.get("explain.around", names(states), Numbers.format(cycle.loopGain()),
                Messages.get("composite.gain." + SpiralRule.base(cycle.loopGain()).name())), elements(states));
    }

    private void pair(PairNumbers pair) {
        distrust(pair.i(), pair.j(), pair.trustFirst(), pair.thresholdFirst());
        distrust(pair.j(), pair.i(), pair.trustSecond(), pair.thresholdSecond());
        BalanceView balance = view.balance(pair.i(), pair.j());
        if (pair.steps() != 0 && SpiralRule.beforeWorld(pair.gain(), pair.distrusting()).ordinal() > 0) {
            List<ElementRef> elements = new ArrayList<>(elements(List.of(pair.i(), pair.j())));
            view.dyad(pair.i(), pair.j()).ifPresent(elements::add);
            say(Messages.get(pair.steps() > 0 ? "explain.world.up" : "explain.world.down",
                    Names.ofState(view, pair.i()), Names.ofState(view, pair.j()), Messages.get("composite.world." + pair.world().key()),
                    Numbers.format(balance.ratio()), Numbers.format(balance.distinguishability())), elements);
        }
    }

    private void distrust(int i, int j, double trust, double threshold) {
        if (trust < threshold) {
            say(Messages.get("trust.fails", Names.ofState(view, i), Names.ofState(view, j), Numbers.format(trust),
                    Numbers.format(threshold)), List.of(view.perception(view.perception(i, j)), view.state(i),
                            view.state(j)));
        }
    }

    /** Whether the fear of a state is right, by its true motive; said where it is feared beyond its greed. */
    private void motive(int state, List<Integer> others) {
        boolean greedy = others.stream().anyMatch(other -> other != state && Motives.isGreedy(view, state, other));
        boolean feared = others.stream().map(other -> view.perception(other, state))
                .anyMatch(p -> p >= 0 && Threat.fear(view, p) > view.greed(state));
        if (greedy || feared) {
            Intent intent = view.intent(state);
            String key = "explain.motive." + intent.getName() + (greedy && intent == Intent.UNKNOWN ? ".greedy" : "");
            say(Messages.get(key, Names.ofState(view, state), Numbers.format(view.greed(state))),
                    List.of(view.state(state)));
        }
    }

    private void outwards(Cycles.Cycle center, List<Cycles.Cycle> cycles) {
        Set<Integer> reached = new TreeSet<>(states(center));
        List<Cycles.Cycle> left = new ArrayList<>(cycles);
        left.remove(center);
        for (int k = 0; k < TOLD_NEIGHBORS; k++) {
            Cycles.Cycle next = left.stream().filter(cycle -> !reached.containsAll(states(cycle))
                    && states(cycle).stream().anyMatch(reached::contains)).findFirst().orElse(null);
            if (next == null) {
                return;
            }
            List<Integer> states = states(next);
            List<Integer> shared = states.stream().filter(reached::contains).toList();
            say(Messages.get("explain.outwards", names(shared), names(states), Numbers.format(next.loopGain())),
                    elements(states));
            reached.addAll(states);
            left.remove(next);
        }
    }

    private List<Integer> states(Cycles.Cycle cycle) {
        return cycle.links().stream().map(link -> numbers.allied().rows()[link]).toList();
    }

    private String names(List<Integer> states) {
        List<String> names = states.stream().map(i -> Names.ofState(view, i)).toList();
        String last = names.get(names.size() - 1);
        return names.size() == 1 ? last
                : Messages.get("explain.and", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    private List<ElementRef> elements(List<Integer> states) {
        Stream<ElementRef> perceptions = states.stream().flatMap(i -> states.stream().filter(j -> !i.equals(j))
                .map(j -> view.perception(i, j)).filter(p -> p >= 0).map(view::perception));
        return Stream.concat(states.stream().map(view::state), perceptions).limit(ELEMENT_LIMIT)
                .collect(Collectors.toList());
    }

    private void say(String text, List<ElementRef> elements) {
        told.add(new Finding(Severity.NOTICE, Names.sentence(text), elements));
    }
}
