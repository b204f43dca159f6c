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
import org.dilemma.analysis.AllianceView;
import org.dilemma.analysis.ScenarioView;

/**
 * The blocs of a scenario: states that promises of defense or offense join, directly or through others. A state without
 * such a promise is a bloc of its own. Who belongs to which bloc does not depend on any number.
 */
final class Blocs {
    private final int[] blocOf;
    private final List<List<Integer>> members = new ArrayList<>();

    Blocs(ScenarioView view) {
        int n = view.stateCount();
        int[] leader = IntStream.range(0, n).toArray();
        for (AllianceView alliance : view.alliances()) {
            if (AllianceRisks.promisesWar(alliance)) {
                alliance.members().forEach(member -> join(leader, alliance.members().get(0), member));
            }
        }
        blocOf = new int[n];
        int[] number = new int[n];
        for (int i = 0; i < n; i++) {
            int first = find(leader, i);
            if (first == i) {
                number[i] = members.size();
                members.add(new ArrayList<>());
            }
            blocOf[i] = number[first];
            members.get(blocOf[i]).add(i);
        }
    }

    /** The first state of a bloc leads it, so that blocs are numbered in the order of the scenario. */
    private static void join(int[] leader, int a, int b) {
        int one = find(leader, a);
        int other = find(leader, b);
        leader[Math.max(one, other)] = Math.min(one, other);
    }

    private static int find(int[] leader, int i) {
        int at = i;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** Number of blocs, those of one state included. */
    int count() {
        return members.size();
    }

    /** The bloc of a state. */
    int of(int state) {
        return blocOf[state];
    }

    /** The states of a bloc, in the order of the scenario. */
    List<Integer> members(int bloc) {
        return members.get(bloc);
    }
}
