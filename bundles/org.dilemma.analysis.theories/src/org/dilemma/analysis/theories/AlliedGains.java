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
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dilemma.analysis.AllianceView;
import org.dilemma.analysis.ScenarioView;

/**
 * What alliances add to the gains of fear [OWN, after the composite security dilemma of Snyder 1984: firmness towards an
 * ally makes the conflict with the adversary one's own]. In an alliance that promises defense or offense, a member reacts
 * to a state outside of its bloc at least as the most reactive ally does, scaled by the bond, commitment x (1 -
 * conditionality): gain'(i, j) = max(gain(i, j), bond x greatest gain(k, j) of an ally k). A fear is handed on once, not
 * from ally to ally.
 *
 * <p>Made for one scenario; {@link #compute} then works for any view of it and allocates nothing. For one thread.
 */
final class AlliedGains {
    private final int[] rows;
    private final int[] columns;
    private final int perceptions;
    private final double[] weights;
    private final List<Source> sources = new ArrayList<>();
    private final int[] alliances;
    private final double[] bonds;

    /** Fears of the members of one alliance of one outsider: the perceptions, and the links that they reach. */
    private record Source(int alliance, int[] perceptions, int[] members, int[] links) {
    }

    AlliedGains(ScenarioView view, Blocs blocs) {
        perceptions = view.perceptionCount();
        List<AllianceView> all = view.alliances();
        alliances = IntStream.range(0, all.size()).filter(a -> AllianceRisks.promisesWar(all.get(a))).toArray();
        bonds = new double[alliances.length];
        List<List<Integer>> held = new ArrayList<>();
        for (int i = 0; i < view.stateCount(); i++) {
            held.add(new ArrayList<>());
        }
        List<int[]> ends = new ArrayList<>();
        for (int p = 0; p < perceptions; p++) {
            held.get(view.holder(p)).add(p);
            ends.add(new int[] {view.holder(p), view.target(p)});
        }
        Map<Long, Integer> added = new LinkedHashMap<>();
        for (int a = 0; a < alliances.length; a++) {
            collect(view, blocs, held, new Pact(a, all.get(alliances[a]).members()), ends, added);
        }
        rows = ends.stream().mapToInt(end -> end[0]).toArray();
        columns = ends.stream().mapToInt(end -> end[1]).toArray();
        weights = new double[rows.length];
    }

    /** An alliance that promises to fight: its number among these, and its members. */
    private record Pact(int number, List<Integer> members) {
    }

    private void collect(ScenarioView view, Blocs blocs, List<List<Integer>> held, Pact pact, List<int[]> ends,
            Map<Long, Integer> added) {
        int[] members = pact.members().stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, List<Integer>> byTarget = new LinkedHashMap<>();
        for (int member : members) {
            for (int p : held.get(member)) {
                if (blocs.of(view.target(p)) != blocs.of(member)) {
                    byTarget.computeIfAbsent(view.target(p), key -> new ArrayList<>()).add(p);
                }
            }
        }
        byTarget.forEach((target, fears) -> {
            int[] links = new int[members.length];
            for (int m = 0; m < members.length; m++) {
                links[m] = link(view, members[m], target, ends, added);
            }
            sources.add(new Source(pact.number(), fears.stream().mapToInt(Integer::intValue).toArray(), members,
                    links));
        });
    }

    private static int link(ScenarioView view, int from, int to, List<int[]> ends, Map<Long, Integer> added) {
        int perception = view.perception(from, to);
        if (perception >= 0) {
            return perception;
        }
        return added.computeIfAbsent(((long) from << 32) | to, key -> {
            ends.add(new int[] {from, to});
            return ends.size() - 1;
        });
    }

    /** The row of each link; the first links are the perceptions, in their order. */
    int[] rows() {
        return rows;
    }

    /** The column of each link. */
    int[] columns() {
        return columns;
    }

    /** The gains of the links as computed last; not to be changed. */
    double[] weights() {
        return weights;
    }

    /**
     * Computes the gains of all links.
     *
     * @param view a view of the scenario that this was made for
     * @param gains the gains of fear, one for each perception
     */
    void compute(ScenarioView view, double[] gains) {
        System.arraycopy(gains, 0, weights, 0, perceptions);
        Arrays.fill(weights, perceptions, weights.length, 0);
        for (int a = 0; a < bonds.length; a++) {
            bonds[a] = view.commitment(alliances[a]) * (1 - view.conditionality(alliances[a]));
        }
        for (int s = 0; s < sources.size(); s++) {
            spread(view, gains, sources.get(s));
        }
    }

    private void spread(ScenarioView view, double[] gains, Source source) {
        int strongest = -1;
        double greatest = 0;
        double next = 0;
        for (int p : source.perceptions()) {
            if (gains[p] > greatest) {
                next = greatest;
                greatest = gains[p];
                strongest = view.holder(p);
            } else {
                next = Math.max(next, gains[p]);
            }
        }
        for (int m = 0; m < source.members().length; m++) {
            double ally = source.members()[m] == strongest ? next : greatest;
            int link = source.links()[m];
            weights[link] = Math.max(weights[link], bonds[source.alliance()] * ally);
        }
    }

    /**
     * From which ally, by which alliance, the gain of a link comes as computed last.
     *
     * @param view the view it was computed from
     * @param gains the gains of fear, one for each perception
     * @param link number of the link
     * @return the ally; empty where the gain is that of the state's own perception
     */
    Optional<Hand> handedOn(ScenarioView view, double[] gains, int link) {
        if (weights[link] == 0 || link < perceptions && weights[link] == gains[link]) {
            return Optional.empty();
        }
        return sources.stream().filter(source -> IntStream.of(source.links()).anyMatch(own -> own == link))
                .flatMap(source -> IntStream.of(source.perceptions()).filter(p -> view.holder(p) != rows[link])
                        .mapToObj(p -> new Hand(alliances[source.alliance()], view.holder(p),
                                bonds[source.alliance()], gains[p])))
                .max(Comparator.comparingDouble(hand -> hand.bond() * hand.gain()));
    }

    /**
     * An ally whose fear is handed on.
     *
     * @param alliance position of the alliance in the view
     * @param ally number of the ally
     * @param bond commitment x (1 - conditionality), 0..1
     * @param gain the ally's own gain
     */
    record Hand(int alliance, int ally, double bond, double gain) {
    }
}
