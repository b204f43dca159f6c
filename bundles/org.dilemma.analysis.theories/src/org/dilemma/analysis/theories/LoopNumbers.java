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
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;

/**
 * The numbers behind the verdict on more than two states that fear drives in a loop together.
 *
 * @param states numbers of the states
 * @param gain their loop gain
 * @param world the worst world among the pairs of them that a perception joins
 * @param steps by how many bands that world moves the loop
 */
record LoopNumbers(List<Integer> states, double gain, World world, int steps) {

    /** The loops of a scenario: its strongly connected groups of more than two states. */
    static List<LoopNumbers> of(ScenarioView view, LinkMatrix gains) {
        int[] groupOf = new int[view.stateCount()];
        List<PerronRoot.BlockRoot> blocks = PerronRoot.ofEachBlock(gains);
        for (int b = 0; b < blocks.size(); b++) {
            for (int state : blocks.get(b).rows()) {
                groupOf[state] = b + 1;
            }
        }
        BalanceView[] worst = new BalanceView[blocks.size() + 1];
        for (int p = 0; p < view.perceptionCount(); p++) {
            int group = groupOf[view.holder(p)];
            if (group > 0 && group == groupOf[view.target(p)] && gains.weights()[p] > 0) {
                BalanceView balance = view.balance(view.holder(p), view.target(p));
                if (worst[group] == null || World.steps(balance) > World.steps(worst[group])) {
                    worst[group] = balance;
                }
            }
        }
        return IntStream.range(0, blocks.size()).filter(b -> blocks.get(b).rows().length > 2)
                .mapToObj(b -> new LoopNumbers(Arrays.stream(blocks.get(b).rows()).boxed().toList(),
                        blocks.get(b).value(), World.of(worst[b + 1]), World.steps(worst[b + 1])))
                .toList();
    }

    /** The band by the rule; trust is a matter of pairs. */
    Band band() {
        return SpiralRule.band(gain, 0, steps);
    }
}
