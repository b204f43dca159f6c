/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.ScenarioView;

/**
 * The numbers behind the verdict on one scenario: the gains that fear drives, the pairs of states, and the loops that
 * alliances take part in. Made once for a scenario; {@link #compute} then refills them for any view of it. For one
 * thread.
 */
final class SpiralNumbers {
    private final List<ScenarioView.Pair> pairs;
    private final int[] there;
    private final int[] back;
    private final double[] gains;
    private final double[] pairGains;
    private final double[] trusts;
    private final double[] thresholds;
    private final int[] steps;
    private final Blocs blocs;
    private final AlliedGains allied;
    private final Loops loops;

    /**
     * Prepares and computes the numbers.
     *
     * @param view the scenario
     */
    SpiralNumbers(ScenarioView view) {
        pairs = view.pairs();
        there = pairs.stream().mapToInt(pair -> view.perception(pair.i(), pair.j())).toArray();
        back = pairs.stream().mapToInt(pair -> view.perception(pair.j(), pair.i())).toArray();
        gains = new double[view.perceptionCount()];
        pairGains = new double[pairs.size()];
        trusts = new double[2 * pairs.size()];
        thresholds = new double[2 * pairs.size()];
        steps = new int[pairs.size()];
        blocs = new Blocs(view);
        allied = new AlliedGains(view, blocs);
        loops = new Loops(view.stateCount(), allied.rows(), allied.columns());
        compute(view);
    }

    /**
     * Computes all numbers anew.
     *
     * @param view a view of the scenario that this was made for
     */
    void compute(ScenarioView view) {
        for (int p = 0; p < gains.length; p++) {
            gains[p] = Reactions.fearful(view, p);
        }
        for (int k = 0; k < pairGains.length; k++) {
            compute(view, k);
        }
        allied.compute(view, gains);
        loops.compute(view, allied.weights());
    }

    private void compute(ScenarioView view, int k) {
        int i = pairs.get(k).i();
        int j = pairs.get(k).j();
        pairGains[k] = there[k] < 0 || back[k] < 0 ? 0 : mean(gains[there[k]], gains[back[k]]);
        BalanceView balance = view.balance(i, j);
        steps[k] = World.steps(balance);
        double firstStrike = view.anarchy() * balance.firstStrikeAdvantage();
        trusts[2 * k] = there[k] < 0 ? 1 : 1 - Threat.fear(view, there[k]);
        trusts[2 * k + 1] = back[k] < 0 ? 1 : 1 - Threat.fear(view, back[k]);
        thresholds[2 * k] = TrustGame.threshold(view.share(j, i), firstStrike, view.warCost(i), view.greed(i));
        thresholds[2 * k + 1] = TrustGame.threshold(view.share(i, j), firstStrike, view.warCost(j), view.greed(j));
    }

    /** Geometric mean, also of numbers whose product is too great or too small for a double. */
    private static double mean(double a, double b) {
        double product = a * b;
        return product >= Double.MIN_NORMAL && product <= Double.MAX_VALUE ? Math.sqrt(product)
                : Math.sqrt(a) * Math.sqrt(b);
    }

    /** Number of pairs. */
    int pairCount() {
        return pairGains.length;
    }

    /** Loop gain of a pair alone. */
    double pairGain(int k) {
        return pairGains[k];
    }

    /** Belief of one side of a pair that the other is trustworthy; side 0 is that of the first state. */
    double trust(int k, int side) {
        return trusts[2 * k + side];
    }

    /** The belief that one side of a pair needs; side 0 is that of the first state. */
    double threshold(int k, int side) {
        return thresholds[2 * k + side];
    }

    /** Band of a pair. */
    Band pairBand(int k) {
        int distrusting = (trusts[2 * k] < thresholds[2 * k] ? 1 : 0)
                + (trusts[2 * k + 1] < thresholds[2 * k + 1] ? 1 : 0);
        return SpiralRule.band(pairGains[k], distrusting, steps[k]);
    }

    /** Band of a pair in another view of the scenario; what belongs to that pair is then that of this view. */
    Band pairBand(ScenarioView view, int k) {
        if (there[k] >= 0) {
            gains[there[k]] = Reactions.fearful(view, there[k]);
        }
        if (back[k] >= 0) {
            gains[back[k]] = Reactions.fearful(view, back[k]);
        }
        compute(view, k);
        return pairBand(k);
    }

    /** All numbers of a pair. */
    PairNumbers pair(ScenarioView view, int k) {
        ScenarioView.Pair pair = pairs.get(k);
        return new PairNumbers(pair.i(), pair.j(), pairGains[k], trusts[2 * k], thresholds[2 * k], trusts[2 * k + 1],
                thresholds[2 * k + 1], World.of(view.balance(pair.i(), pair.j())), steps[k]);
    }

    /** The gains of fear, one for each perception; not to be changed. */
    double[] gains() {
        return gains;
    }

    /** The blocs. */
    Blocs blocs() {
        return blocs;
    }

    /** The gains with what alliances add. */
    AlliedGains allied() {
        return allied;
    }

    /** The loops of all states, alliances included. */
    Loops loops() {
        return loops;
    }

    /** The band of the scenario: the highest of its pairs and loops. */
    Band band() {
        Band band = loops.band();
        for (int k = 0; k < pairGains.length && band != Band.SEVERE; k++) {
            band = Band.max(band, pairBand(k));
        }
        return band;
    }
}
