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
import org.dilemma.analysis.AllianceView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Obligation;

/**
 * The two risks of each member of an alliance [OWN index after Snyder 1984]. The bond is commitment x (1 -
 * conditionality). Abandonment of a member = (1 - bond) x dependence, where dependence is the mean share of its
 * allies in
 * the capabilities of the two. Entrapment = bond x quarrel, where quarrel is the greatest fear, in either direction,
 * between an ally and a state outside of the alliance; it is 0 where neither DEFENSE nor OFFENSE is promised.
 */
final class AllianceRisks {
    private final double[] abandonment;
    private final double[] entrapment;
    private final int[] quarrelsome;
    private int worst = -1;
    private int outsider = -1;

    /**
     * Computes the risks.
     *
     * @param view the scenario
     * @param touching for each state the numbers of the perceptions that it holds or is the target of
     * @param alliance the alliance
     */
    AllianceRisks(ScenarioView view, List<List<Integer>> touching, AllianceView alliance) {
        List<Integer> members = alliance.members();
        int n = members.size();
        abandonment = new double[n];
        entrapment = new double[n];
        quarrelsome = new int[n];
        double[] quarrels = quarrels(view, touching, members);
        double bond = bond(alliance);
        for (int m = 0; m < n; m++) {
            abandonment[m] = (1 - bond) * dependence(view, members, m);
            quarrelsome[m] = greatestBut(quarrels, m);
            entrapment[m] = promisesWar(alliance) && quarrelsome[m] >= 0 ? bond * quarrels[quarrelsome[m]] : 0;
        }
    }

    /** How firmly an alliance binds, 0..1: commitment x (1 - conditionality). */
    static double bond(AllianceView alliance) {
        return alliance.commitment() * (1 - alliance.conditionality());
    }

    /** Whether an alliance promises to fight. */
    static boolean promisesWar(AllianceView alliance) {
        return alliance.obligations().contains(Obligation.DEFENSE)
                || alliance.obligations().contains(Obligation.OFFENSE);
    }

    /** For each state, the perceptions that it holds or is the target of. */
    static List<List<Integer>> touching(ScenarioView view) {
        List<List<Integer>> touching = new ArrayList<>();
        for (int i = 0; i < view.stateCount(); i++) {
            touching.add(new ArrayList<>());
        }
        for (int p = 0; p < view.perceptionCount(); p++) {
            touching.get(view.holder(p)).add(p);
            touching.get(view.target(p)).add(p);
        }
        return touching;
    }

    /** Risk that the member at a position is abandoned, 0..1. */
    double abandonment(int position) {
        return abandonment[position];
    }

    /** Risk that the member at a position is entrapped, 0..1. */
    double entrapment(int position) {
        return entrapment[position];
    }

    /** Position of the ally whose quarrel would entrap the member at a position; -1 for none. */
    int quarrelsome(int position) {
        return quarrelsome[position];
    }

    /** The cost ratio of the greatest quarrel; that of the scenario where there is none. */
    double ratio(ScenarioView view) {
        return outsider < 0 ? view.balance().ratio() : view.balance(worst, outsider).ratio();
    }

    private double[] quarrels(ScenarioView view, List<List<Integer>> touching, List<Integer> members) {
        boolean[] inside = new boolean[view.stateCount()];
        members.forEach(member -> inside[member] = true);
        double[] quarrels = new double[members.size()];
        double greatest = 0;
        for (int m = 0; m < quarrels.length; m++) {
            int member = members.get(m);
            for (int p : touching.get(member)) {
                int other = view.holder(p) == member ? view.target(p) : view.holder(p);
                double fear = inside[other] ? 0 : Threat.fear(view, p);
                quarrels[m] = Math.max(quarrels[m], fear);
                if (fear > greatest) {
                    greatest = fear;
                    worst = member;
                    outsider = other;
                }
            }
        }
        return quarrels;
    }

    private static double dependence(ScenarioView view, List<Integer> members, int position) {
        int member = members.get(position);
        return members.stream().filter(ally -> ally != member).mapToDouble(ally -> view.share(member, ally))
                .average().orElse(0);
    }

    private static int greatestBut(double[] quarrels, int position) {
        int greatest = -1;
        for (int m = 0; m < quarrels.length; m++) {
            if (m != position && quarrels[m] > (greatest < 0 ? 0 : quarrels[greatest])) {
                greatest = m;
            }
        }
        return greatest;
    }
}
