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
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;

/**
 * The numbers behind the verdict on two blocs that face each other, at least one of them of more than one state.
 *
 * @param first number of the bloc that comes first
 * @param second number of the other
 * @param gain loop gain of the links across, with what alliances add
 * @param world the worst world among these links; null when none has a gain
 * @param steps by how many bands that world moves the loop
 * @param worst the pair of states across with the highest band; null when none is judged
 */
record BlocNumbers(int first, int second, double gain, World world, int steps, PairNumbers worst) {

    /** The band: that of the loop, or of the worst pair where it is higher. */
    Band band() {
        return byPair() ? worst.band() : loopBand();
    }

    private Band loopBand() {
        return SpiralRule.band(gain, 0, steps);
    }

    /** Whether a pair of states alone explains the band. */
    boolean byPair() {
        return worst != null && worst.band().compareTo(loopBand()) >= 0;
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
                .map(entry -> of(view, links, entry.getKey(), entry.getValue(), worst.get(entry.getKey())))
                .sorted(Comparator.comparing(BlocNumbers::band).thenComparingDouble(BlocNumbers::gain).reversed())
                .toList();
    }

    private static BlocNumbers of(ScenarioView view, AlliedGains all, ScenarioView.Pair blocs, List<Integer> across,
            PairNumbers worst) {
        int[] rows = across.stream().mapToInt(e -> all.rows()[e]).toArray();
        int[] columns = across.stream().mapToInt(e -> all.columns()[e]).toArray();
        double[] weights = across.stream().mapToDouble(e -> all.weights()[e]).toArray();
        int steps = -1;
        World world = null;
        for (int e = 0; e < rows.length; e++) {
            int moved = World.steps(view.balance(rows[e], columns[e]));
            if (world == null || moved > steps) {
                world = World.of(view.balance(rows[e], columns[e]));
                steps = moved;
            }
        }
        double gain = PerronRoot.of(new LinkMatrix(view.stateCount(), rows, columns, weights)).value();
        return new BlocNumbers(blocs.i(), blocs.j(), gain, world, steps, worst);
    }
}
