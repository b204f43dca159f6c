/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.internal.numeric.PerronSolver;

/**
 * The loops of fear of a whole scenario: its strongly connected groups of states, each with its loop gain and the worst
 * world among the links within. Trust is a matter of pairs and does not count here. For one thread.
 */
final class Loops {
    private final int[] rows;
    private final int[] columns;
    private final PerronSolver solver;
    private final World[] worlds;
    private final int[] steps;

    /**
     * Makes the loops of some links.
     *
     * @param states number of states
     * @param rows state from which each link leads
     * @param columns state to which it leads
     */
    Loops(int states, int[] rows, int[] columns) {
        this.rows = rows;
        this.columns = columns;
        solver = new PerronSolver(states, rows, columns);
        worlds = new World[states];
        steps = new int[states];
    }

    /**
     * Computes the loops from the gains of the links.
     *
     * @param view the view that the gains were computed from
     * @param weights gain of each link
     */
    void compute(ScenarioView view, double[] weights) {
        solver.solve(weights);
        Arrays.fill(worlds, null);
        for (int e = 0; e < weights.length; e++) {
            int group = solver.blockOf(rows[e]);
            if (group >= 0 && group == solver.blockOf(columns[e]) && weights[e] > 0) {
                worsen(group, view.balance(rows[e], columns[e]));
            }
        }
    }

    private void worsen(int group, BalanceView balance) {
        int moved = World.steps(balance);
        if (worlds[group] == null || moved > steps[group]) {
            worlds[group] = World.of(balance);
            steps[group] = moved;
        }
    }

    /** The loop gain of all states together: the greatest of the loops, 0 without any. */
    double gain() {
        return solver.value();
    }

    /** The highest band of a loop. */
    Band band() {
        Band band = Band.NONE;
        for (int g = 0; g < solver.blockCount(); g++) {
            band = Band.max(band, SpiralRule.band(solver.root(g), 0, steps[g]));
        }
        return band;
    }

    /** The loops, each in numbers, the highest band first. */
    List<LoopNumbers> all() {
        return IntStream.range(0, solver.blockCount())
                .mapToObj(g -> new LoopNumbers(
                        IntStream.range(0, solver.blockSize(g)).mapToObj(k -> solver.row(g, k)).toList(),
                        solver.root(g), worlds[g], steps[g]))
                .sorted(Comparator.comparing(LoopNumbers::band).thenComparingDouble(LoopNumbers::gain).reversed())
                .toList();
    }
}
