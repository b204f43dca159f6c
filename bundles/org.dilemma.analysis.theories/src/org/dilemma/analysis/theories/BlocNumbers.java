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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ScenarioView;

/**
 * The numbers behind the verdict on two blocs that face each other, at least one of them of more than one state.
 *
 * @param first number of the bloc that comes first
 * @param second number of the other
 * @param loop the loop of the links across with the highest band, with what alliances add; empty when nothing goes
 *        around
 * @param worst the pair of states across with the highest band; empty when none is judged
 */
record BlocNumbers(int first, int second, Optional<LoopNumbers> loop, Optional<PairNumbers> worst) {

    /** The band: that of the loop, or of the worst pair where it is higher. */
    Band band() {
        return Band.max(loop.map(LoopNumbers::band).orElse(Band.NONE), worst.map(PairNumbers::band).orElse(Band.NONE));
    }

    /** Loop gain of the links across, 0 when nothing goes around. */
    double gain() {
        return loop.map(LoopNumbers::gain).orElse(0.0);
    }

    /** Whether the loop across, and no pair of states alone, explains the band. */
    boolean byLoop() {
        return loop.isPresent() && loop.get().band().compareTo(worst.map(PairNumbers::band).orElse(Band.NONE)) > 0;
    }

    /**
     * The blocs of a scenario that a fear joins, the highest band first.
     *
     * @param view the scenario
     * @param numbers its numbers
     * @param pairs its pairs, the highest band first
     * @return one entry for each two blocs
     */
    static List<BlocNumbers> of(ScenarioView view, SpiralNumbers numbers, List<PairNumbers> pairs) {
        Blocs blocs = numbers.blocs();
        AlliedGains links = numbers.allied();
        Map<ScenarioView.Pair, List<Integer>> across = new LinkedHashMap<>();
        for (int e = 0; e < links.weights().length; e++) {
            int a = blocs.of(links.rows()[e]);
            int b = blocs.of(links.columns()[e]);
            if (a != b && links.weights()[e] > 0 && blocs.members(a).size() + blocs.members(b).size() > 2) {
                across.computeIfAbsent(new ScenarioView.Pair(Math.min(a, b), Math.max(a, b)),
                        key -> new ArrayList<>()).add(e);
            }
        }
        Map<ScenarioView.Pair, PairNumbers> worst = new LinkedHashMap<>();
        for (PairNumbers pair : pairs) {
            int a = blocs.of(pair.i());
            int b = blocs.of(pair.j());
            worst.putIfAbsent(new ScenarioView.Pair(Math.min(a, b), Math.max(a, b)), pair);
        }
        return across.entrySet().stream()
                .map(entry -> of(view, links, entry.getKey(), entry.getValue(),
                        Optional.ofNullable(worst.get(entry.getKey()))))
                .sorted(Comparator.comparing(BlocNumbers::band).thenComparingDouble(BlocNumbers::gain).reversed())
                .toList();
    }

    private static BlocNumbers of(ScenarioView view, AlliedGains all, ScenarioView.Pair blocs, List<Integer> across,
            Optional<PairNumbers> worst) {
        int[] rows = across.stream().mapToInt(e -> all.rows()[e]).toArray();
        int[] columns = across.stream().mapToInt(e -> all.columns()[e]).toArray();
        double[] weights = across.stream().mapToDouble(e -> all.weights()[e]).toArray();
        Loops loops = new Loops(view.stateCount(), rows, columns);
        loops.compute(view, weights);
        return new BlocNumbers(blocs.i(), blocs.j(), loops.all().stream().findFirst(), worst);
    }
}
