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
import java.util.Set;
import java.util.TreeMap;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.SignalView;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/**
 * Trust updated by signals: the receiver's belief about the sender moves by Bayes' rule with each signal, in order of
 * year (undated signals last), after Kydd (2005); what a signal tells is this project's construction [OWN], see
 * {@link SignalEvidence}. The verdict does not use the updated beliefs, because the belief that the analyst gives may
 * include the signals already.
 */
public final class Reassurance implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.REASSURANCE, Messages.get("reassurance.name"),
            Standing.OWN, List.of("Kydd 2005, Trust and Mistrust in International Relations",
                    "Montgomery 2006, Breaking Out of the Security Dilemma"));
    private static final Comparator<SignalView> BY_YEAR =
            Comparator.comparingLong(signal -> signal.year().isPresent() ? signal.year().getAsInt() : Long.MAX_VALUE);

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder().assumed(
                view.defaults(Set.of("perceivedGreed", "bias", "firstStrikeAdvantage", "warCost", "greed")));
        List<SignalView> signals = view.signals();
        signals.forEach(signal -> result.assumed(SignalEvidence.defaults(signal)));
        List<Reassured> reassured = new ArrayList<>();
        List<SignalView> unheard = new ArrayList<>();
        for (List<SignalView> group : groups(signals)) {
            monitor.check();
            int p = view.perception(group.get(0).receiver(), group.get(0).sender());
            if (p < 0) {
                unheard.add(group.get(0));
            } else {
                reassured.add(Reassured.of(view, p, group));
            }
        }
        List<Reassured> wary = wary(view, reassured, monitor);
        ReassuranceFindings findings = new ReassuranceFindings(view, result);
        findings.values(reassured, wary);
        result.value("signals", signals.size(), "");
        if (signals.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("reassurance.no.signals"), view.scenario());
        }
        findings.updates(reassured);
        findings.unheard(unheard);
        findings.costs(wary);
        if (!reassured.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("reassurance.verdict"), view.scenario());
        }
        return result.build();
    }

    /** The signals by sender and receiver, each group in the order in which it counts. */
    private static List<List<SignalView>> groups(List<SignalView> signals) {
        Map<ScenarioView.Pair, List<SignalView>> groups = new LinkedHashMap<>();
        signals.forEach(signal -> groups
                .computeIfAbsent(new ScenarioView.Pair(signal.receiver(), signal.sender()), key -> new ArrayList<>())
                .add(signal));
        return groups.values().stream().map(group -> group.stream().sorted(BY_YEAR).toList()).toList();
    }

    /**
     * The perceptions, with signals or without, whose holder would not cooperate without signals; not those of the
     * greedy, whom no signal is to reassure.
     */
    private static List<Reassured> wary(ScenarioView view, List<Reassured> reassured, Monitor monitor) {
        Map<Integer, Reassured> known = new TreeMap<>();
        reassured.forEach(one -> known.put(one.perception(), one));
        List<Reassured> wary = new ArrayList<>();
        for (int p = 0; p < view.perceptionCount(); p++) {
            monitor.check();
            Reassured one = known.containsKey(p) ? known.get(p) : Reassured.of(view, p, List.of());
            if (!one.cooperatesBefore() && !Motives.isGreedy(view, view.holder(p), view.target(p))) {
                wary.add(one);
            }
        }
        return wary;
    }
}
