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
import java.util.Set;
import java.util.stream.IntStream;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;

/**
 * Whom the war of each state would draw in through promises of defense and offense: entrapment (Snyder 1984) as an
 * independent cascade [OWN, see {@link Cascade}]. It supposes a war and does not say how likely one is.
 */
public final class EntrapmentCascade implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.ENTRAPMENT_CASCADE, Messages.get("cascade.name"),
            Standing.OWN, List.of("Snyder 1984, The Security Dilemma in Alliance Politics"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        Cascade cascade = new Cascade(view, monitor);
        if (cascade.links() == 0) {
            return result.finding(Severity.INFO, Messages.get("cascade.none"), view.scenario()).build();
        }
        int n = view.stateCount();
        double[] expected = IntStream.range(0, n).mapToDouble(cascade::expected).toArray();
        boolean detailed = (long) n * (n - 1) / 2 <= Constants.DETAIL_LIMIT;
        for (int i = 0; i < n && n <= Constants.DETAIL_LIMIT; i++) {
            result.value(Names.value("expected", view.state(i)), expected[i], "states");
            for (int j = 0; j < n && detailed; j++) {
                if (i != j) {
                    result.value(Names.value("drawnIn", view.state(i), view.state(j)), cascade.drawn(i, j), "");
                }
            }
        }
        List<Integer> order = IntStream.range(0, n).boxed().filter(i -> expected[i] > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> expected[i]).reversed()).toList();
        order.stream().limit(Constants.TOLD_LIMIT).forEach(i -> tell(view, cascade, i, expected[i], result));
        if (order.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO,
                    Messages.get("cascade.more", String.valueOf(order.size() - Constants.TOLD_LIMIT)),
                    view.scenario());
        } else if (order.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("cascade.nobody"), view.scenario());
        }
        method(view, cascade, result);
        return result.value("expected.greatest", IntStream.range(0, n).mapToDouble(i -> expected[i]).max().orElse(0),
                "states").assumed(view.defaults(Set.of("commitment", "conditionality"))).build();
    }

    private static void tell(ScenarioView view, Cascade cascade, int from, double expected, Result.Builder result) {
        int first = IntStream.range(0, view.stateCount()).filter(to -> to != from).boxed()
                .max(Comparator.comparingDouble((Integer to) -> cascade.drawn(from, to))
                        .thenComparing(Comparator.reverseOrder())).orElseThrow();
        double drawn = cascade.drawn(from, first);
        result.finding(drawn >= Constants.ALLIANCE_RISK_CUT ? Severity.NOTICE : Severity.INFO,
                Messages.get("cascade.draws", view.state(from).label(), Numbers.format(expected),
                        view.state(first).label(), Numbers.format(drawn)),
                view.state(from), view.state(first));
    }

    private static void method(ScenarioView view, Cascade cascade, Result.Builder result) {
        int samples = cascade.samples();
        if (samples == 0) {
            result.finding(Severity.INFO, Messages.get("cascade.exact"), view.scenario());
        } else {
            double error = 0.5 / Math.sqrt(samples);
            result.value("samples", samples, "").value("samples.greatestError", error, "");
            result.finding(Severity.INFO, Messages.get("cascade.sampled", String.valueOf(samples),
                    Numbers.format(error), String.valueOf(Cascade.EXACT_LIMIT)), view.scenario());
        }
    }
}
