/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.CapabilityKind;

/**
 * The Composite Index of National Capability (Singer, Bremer and Stuckey 1972): the mean of the non-missing shares of
 * each state in six components, among the states of the scenario.
 */
public final class Cinc implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.CINC, Messages.get("cinc.name"), Standing.STANDARD,
            List.of("Singer, Bremer and Stuckey 1972, Capability Distribution, Uncertainty, and Major Power War"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        CapabilityShares shares = CapabilityShares.of(view);
        monitor.check();
        List<Integer> states = shares.states();
        result.value("states.compared", states.size(), "").value("components.compared", shares.compared().size(), "");
        if (states.isEmpty()) {
            mixed(view, shares, result);
            return result.finding(Severity.NOTICE, Messages.get("cinc.nothing"), view.scenario()).build();
        }
        for (int i : states) {
            values(view, shares, i, view.stateCount() <= Constants.DETAIL_LIMIT, result);
        }
        int first = states.stream().max(Comparator.comparingDouble(i -> shares.index(i).orElse(0))).orElseThrow();
        result.finding(Severity.INFO, Messages.get("cinc.greatest", view.state(first).label(),
                Numbers.format(shares.index(first).orElse(0)), String.valueOf(states.size())), view.state(first));
        result.finding(Severity.NOTICE, Messages.get("cinc.among", String.valueOf(states.size())), view.scenario());
        mixed(view, shares, result);
        missing(view, shares, states, result);
        return result.build();
    }

    private static void values(ScenarioView view, CapabilityShares shares, int i, boolean detailed,
            Result.Builder result) {
        result.value(Names.value("cinc", view.state(i)), shares.index(i).orElse(0), "");
        for (CapabilityKind kind : shares.compared()) {
            if (detailed && shares.share(i, kind).isPresent()) {
                result.value(Names.value("share." + kind.getName().toLowerCase(Locale.ROOT), view.state(i)),
                        shares.share(i, kind).getAsDouble(), "");
            }
        }
    }

    private static void mixed(ScenarioView view, CapabilityShares shares, Result.Builder result) {
        if (!shares.mixed().isEmpty()) {
            result.finding(Severity.WARNING, Messages.get("cinc.units", names(shares.mixed())), view.scenario());
        }
    }

    private static void missing(ScenarioView view, CapabilityShares shares, List<Integer> states,
            Result.Builder result) {
        if (!shares.leftOut().isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get("cinc.left.out", names(shares.leftOut())), view.scenario());
        }
        List<Integer> partial = states.stream().filter(i -> !shares.lacking(i).isEmpty()).toList();
        for (int i : partial.subList(0, Math.min(partial.size(), Constants.TOLD_LIMIT))) {
            result.finding(Severity.NOTICE, Messages.get("cinc.lacking", view.state(i).label(),
                    names(shares.lacking(i))), view.state(i));
        }
        int more = partial.size() - Constants.TOLD_LIMIT;
        if (more > 0) {
            result.finding(Severity.NOTICE, Messages.get("cinc.lacking.more", more), view.scenario());
        }
        List<Integer> without = IntStream.range(0, view.stateCount()).filter(i -> shares.index(i).isEmpty()).boxed()
                .toList();
        if (!without.isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get("cinc.without", Names.of(view, without)),
                    without.stream().limit(Constants.TOLD_LIMIT).map(view::state).toList());
        }
    }

    private static String names(List<CapabilityKind> kinds) {
        return kinds.stream().map(kind -> Messages.get("cinc.component." + kind.getName()))
                .collect(Collectors.joining(", "));
    }
}
