/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dilemma.analysis.AllianceView;
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;

/** Which interventions are worth trying: those in what makes the band; the rule stands at {@link LeastChange}. */
final class Candidates {
    private final List<DyadVerdict> top;
    private final List<ElementRef> alliances;

    Candidates(ScenarioView view, Verdict verdict) {
        List<DyadVerdict> making = verdict.dyads().stream()
                .filter(dyad -> dyad.band() == verdict.band() || verdict.blocs().stream()
                        .anyMatch(bloc -> bloc.band() == verdict.band() && faces(bloc, dyad)))
                .toList();
        top = making.isEmpty() ? verdict.dyads().stream().limit(LeastChange.MOST_PAIRS).toList() : making;
        List<ElementRef> states = states(top.stream().limit(LeastChange.MOST_PAIRS).toList());
        Predicate<AllianceView> concerned = alliance -> alliance.members().stream().map(view::state)
                .anyMatch(states::contains);
        alliances = view.alliances().stream().filter(concerned).limit(LeastChange.MOST_ALLIANCES)
                .map(AllianceView::ref).toList();
    }

    /** Whether the states of a pair stand on the two sides of blocs that face each other. */
    private static boolean faces(BlocVerdict bloc, DyadVerdict dyad) {
        return bloc.first().contains(dyad.a()) && bloc.second().contains(dyad.b())
                || bloc.first().contains(dyad.b()) && bloc.second().contains(dyad.a());
    }

    private static List<ElementRef> states(List<DyadVerdict> dyads) {
        Set<ElementRef> states = new LinkedHashSet<>();
        dyads.forEach(dyad -> states.addAll(List.of(dyad.a(), dyad.b())));
        return List.copyOf(states);
    }

    /** Number of pairs that make the band. */
    int pairs() {
        return top.size();
    }

    /** Interventions in single pairs, states and alliances. */
    List<Intervention> single() {
        List<DyadVerdict> first = top.stream().limit(LeastChange.MOST_PAIRS).toList();
        List<Intervention> single = new ArrayList<>();
        single.addAll(arms(first));
        single.addAll(postures(first));
        single.addAll(transparency(first));
        single.addAll(signals(first));
        alliances.forEach(alliance -> {
            single.add(new AllianceShift(alliance, false));
            single.add(new AllianceShift(alliance, true));
        });
        return single;
    }

    /** Each kind for all pairs that make the band, where there is more than one pair. */
    List<List<Intervention>> everywhere() {
        return top.size() < 2 ? List.of() : List.of(arms(top), postures(top), transparency(top), signals(top));
    }

    private static List<Intervention> arms(List<DyadVerdict> dyads) {
        return dyads.stream().<Intervention>map(dyad -> new ArmsLimitation(dyad.a(), dyad.b())).toList();
    }

    private static List<Intervention> postures(List<DyadVerdict> dyads) {
        return states(dyads).stream().<Intervention>map(DefensivePosture::new).toList();
    }

    private static List<Intervention> transparency(List<DyadVerdict> dyads) {
        return dyads.stream().<Intervention>map(dyad -> new Transparency(dyad.a(), dyad.b())).toList();
    }

    private static List<Intervention> signals(List<DyadVerdict> dyads) {
        return dyads.stream().flatMap(dyad -> Stream.<Intervention>of(new CostlySignal(dyad.a(), dyad.b()),
                new CostlySignal(dyad.b(), dyad.a()))).toList();
    }
}
