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
import java.util.List;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;

/**
 * The loops of fear of a whole scenario: its strongly connected groups of states, each with its loop gain and the worst
 * world among the links within. Trust is a matter of pairs and does not count here. For one thread.
 */
final class Loops {
    private final int states;
    private final AlliedGains links;
    private final int[] groupOf;
    private final World[] worlds;
    private final int[] steps;
    private List<PerronRoot.BlockRoot> groups = List.of();

    Loops(int states, AlliedGains links) {
        this.states = states;
        this.links = links;
        groupOf = new int[states];
        worlds = new World[states];
        steps = new int[states];
    }

    /**
     * Computes the loops from the gains of the links.
     *
     * @param view the view that the gains were computed from
     */
    void compute(ScenarioView view) {
        groups = PerronRoot.ofEachBlock(new LinkMatrix(states, links.rows(), links.columns(), links.weights()));
        Arrays.fill(groupOf, -1);
        Arrays.fill(worlds, null);
        for (int g = 0; g < groups.size(); g++) {
            for (int state : groups.get(g).rows()) {
                groupOf[state] = g;
            }
        }
        for (int e = 0; e < links.weights().length; e++) {
            int group = groupOf[links.rows()[e]];
            if (group >= 0 && group == groupOf[links.columns()[e]] && links.weights()[e] > 0) {
                worsen(view, group, e);
            }
        }
    }

    private void worsen(ScenarioView view, int group, int link) {
        int moved = World.steps(view.balance(links.rows()[link], links.columns()[link]));
        if (worlds[group] == null || moved > steps[group]) {
            worlds[group] = World.of(view.balance(links.rows()[link], links.columns()[link]));
            steps[group] = moved;
        }
    }

    /** The loop gain of all states together: the greatest of the loops, 0 without any. */
    double gain() {
        double gain = 0;
        for (int g = 0; g < groups.size(); g++) {
            gain = Math.max(gain, groups.get(g).value());
        }
        return gain;
    }

    /** The highest band of a loop. */
    Band band() {
        Band band = Band.NONE;
        for (int g = 0; g < groups.size(); g++) {
            band = Band.max(band, SpiralRule.band(groups.get(g).value(), 0, steps[g]));
        }
        return band;
    }

    /** The loops, each in words and numbers. */
    List<LoopNumbers> all() {
        return IntStream.range(0, groups.size())
                .mapToObj(g -> new LoopNumbers(Arrays.stream(groups.get(g).rows()).boxed().toList(),
                        groups.get(g).value(), worlds[g], steps[g]))
                .toList();
    }
}
