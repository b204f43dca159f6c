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
import java.util.List;
import java.util.Locale;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.SignalView;
import org.dilemma.analysis.text.Numbers;

/** Writes down what signals do to beliefs. */
final class ReassuranceFindings {
    private final ScenarioView view;
    private final Result.Builder result;

    ReassuranceFindings(ScenarioView view, Result.Builder result) {
        this.view = view;
        this.result = result;
    }

    /** The numbers of the pairs with signals, and the costs of the signals that the wary would need. */
    void values(List<Reassured> reassured, List<Reassured> wary) {
        result.value("pairs.signaled", reassured.size(), "").value("pairs.carried",
                reassured.stream().filter(one -> !one.cooperatesBefore() && one.cooperatesAfter()).count(), "");
        if (reassured.stream().mapToInt(one -> one.signals().size()).sum() <= Constants.DETAIL_LIMIT) {
            reassured.forEach(this::beliefs);
        }
        if (wary.size() <= Constants.DETAIL_LIMIT) {
            wary.forEach(one -> one.requiredCost()
                    .ifPresent(cost -> result.value(name("requiredCost", one), cost, "")));
        }
    }

    private void beliefs(Reassured one) {
        result.value(name("prior", one), one.prior(), "").value(name("posterior", one), one.posterior(), "")
                .value(name("trust.before", one), one.trustBefore(), "")
                .value(name("trust.after", one), one.trustAfter(), "")
                .value(name("threshold", one), one.threshold(), "");
        for (int k = 0; k < one.signals().size(); k++) {
            result.value(name("posterior", one) + "." + (k + 1), one.beliefs().get(k + 1), "");
        }
    }

    /** What the signals do to each belief: those that carry the receiver over its threshold first. */
    void updates(List<Reassured> reassured) {
        List<Reassured> ranked = reassured.stream().sorted(Comparator.comparing(ReassuranceFindings::rank)).toList();
        for (Reassured one : ranked.subList(0, Math.min(Constants.TOLD_LIMIT, ranked.size()))) {
            Rank rank = rank(one);
            result.finding(rank == Rank.SHORT || rank == Rank.SILENT ? Severity.NOTICE : Severity.INFO,
                    Messages.get("reassurance." + rank.key(), one.signals().size(), sender(one), receiver(one),
                            Numbers.format(one.prior()), Numbers.format(one.posterior()),
                            Numbers.format(one.trustBefore()), Numbers.format(one.trustAfter()),
                            Numbers.format(one.threshold())),
                    elements(one));
        }
        if (ranked.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO, Messages.get("reassurance.more", ranked.size() - Constants.TOLD_LIMIT),
                    view.scenario());
        }
    }

    /** Names the receivers that have no belief to update. */
    void unheard(List<SignalView> signals) {
        for (SignalView signal : signals.subList(0, Math.min(Constants.TOLD_LIMIT, signals.size()))) {
            result.finding(Severity.NOTICE,
                    Messages.get("reassurance.unheard", view.state(signal.sender()).label(),
                            view.state(signal.receiver()).label()),
                    signal.ref(), view.state(signal.sender()), view.state(signal.receiver()));
        }
    }

    /** What a signal would have to cost, the least first; or why none would do. */
    void costs(List<Reassured> wary) {
        List<Reassured> ranked = wary.stream()
                .sorted(Comparator.comparingDouble(one -> one.requiredCost().orElse(Double.MAX_VALUE))).toList();
        for (Reassured one : ranked.subList(0, Math.min(Constants.TOLD_LIMIT, ranked.size()))) {
            result.finding(Severity.INFO, cost(one), elements(one));
        }
        if (ranked.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO, Messages.get("reassurance.cost.more", ranked.size() - Constants.TOLD_LIMIT),
                    view.scenario());
        }
    }

    private String cost(Reassured one) {
        if (one.requiredCost().isPresent()) {
            return Messages.get("reassurance.cost", receiver(one), sender(one),
                    Numbers.format(one.requiredCost().getAsDouble()));
        }
        return Messages.get("reassurance." + obstacle(one), receiver(one), sender(one), Numbers.format(one.bias()),
                Numbers.format(one.threshold()));
    }

    private static String obstacle(Reassured one) {
        if (one.threshold() >= 1) {
            return "untrusting";
        }
        return one.prior() >= 1 ? "certain" : "biased";
    }

    private static Rank rank(Reassured one) {
        if (one.cooperatesBefore()) {
            return Rank.NEEDLESS;
        }
        if (one.cooperatesAfter()) {
            return Rank.CARRIES;
        }
        return one.posterior() < one.prior() ? Rank.SHORT : Rank.SILENT;
    }

    private String receiver(Reassured one) {
        return view.state(view.holder(one.perception())).label();
    }

    private String sender(Reassured one) {
        return view.state(view.target(one.perception())).label();
    }

    private String name(String value, Reassured one) {
        return Names.value(value, view.state(view.holder(one.perception())), view.state(view.target(one.perception())));
    }

    private List<ElementRef> elements(Reassured one) {
        List<ElementRef> elements = new ArrayList<>();
        one.signals().stream().limit(Constants.TOLD_LIMIT).map(SignalView::ref).forEach(elements::add);
        elements.add(view.perception(one.perception()));
        elements.add(view.state(view.holder(one.perception())));
        elements.add(view.state(view.target(one.perception())));
        return elements;
    }

    /** What the signals of a pair do, in the order in which it is told. */
    private enum Rank {
        CARRIES, SHORT, SILENT, NEEDLESS;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
