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
 * Balance of threat (Walt 1987): each perception with the four factors of threat on their own, and with the index that
 * multiplies them [OWN].
 */
public final class BalanceOfThreat implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.BALANCE_OF_THREAT, Messages.get("threat.name"),
            Standing.OWN, List.of("Walt 1987, The Origins of Alliances"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder().assumed(view.defaults(Set.of("anarchy", "perceivedGreed", "bias",
                "offensiveness")));
        int n = view.perceptionCount();
        result.value("perceptions", n, "");
        if (n == 0) {
            return result.finding(Severity.NOTICE, Messages.get("threat.no.perceptions"), view.scenario()).build();
        }
        double[] index = new double[n];
        int alike = 0;
        int adjacent = 0;
        for (int p = 0; p < n; p++) {
            monitor.check();
            index[p] = Threat.index(view, p);
            alike += view.comparable(view.holder(p), view.target(p)) ? 0 : 1;
            adjacent += view.contiguity(view.holder(p), view.target(p)).isEmpty()
                    && view.distance(view.holder(p), view.target(p)).isEmpty() ? 1 : 0;
            if (n <= Constants.DETAIL_LIMIT) {
                factors(view, p, index[p], result);
            }
        }
        strongest(view, index, result);
        unknown(view, "threat.incomparable", alike, result);
        unknown(view, "threat.no.geography", adjacent, result);
        return result.build();
    }

    private static void factors(ScenarioView view, int p, double index, Result.Builder result) {
        value(view, p, "share", view.share(view.holder(p), view.target(p)), result);
        value(view, p, "offensiveness", view.perceivedOffensiveness(p), result);
        value(view, p, "proximity", Threat.proximity(view, view.holder(p), view.target(p)), result);
        value(view, p, "fear", Threat.fear(view, p), result);
        value(view, p, "threat", index, result);
    }

    private static void value(ScenarioView view, int p, String name, double number, Result.Builder result) {
        result.value(Names.value(name, view.state(view.holder(p)), view.state(view.target(p))), number, "");
    }

    private static void strongest(ScenarioView view, double[] index, Result.Builder result) {
        List<Integer> threats = IntStream.range(0, index.length).filter(p -> index[p] > 0).boxed()
                .sorted(Comparator.comparingDouble(p -> -index[p])).toList();
        result.value("threats", threats.size(), "");
        if (threats.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("threat.none"), view.scenario());
            return;
        }
        result.value("threat.greatest", index[threats.get(0)], "");
        for (int p : threats.subList(0, Math.min(threats.size(), Constants.TOLD_LIMIT))) {
            int i = view.holder(p);
            int j = view.target(p);
            result.finding(Severity.INFO, Messages.get("threat.of", view.state(i).label(), view.state(j).label(),
                    Numbers.format(index[p]), Numbers.format(view.share(i, j)),
                    Numbers.format(view.perceivedOffensiveness(p)), Numbers.format(Threat.proximity(view, i, j)),
                    Numbers.format(Threat.fear(view, p)), Numbers.format(view.anarchy())),
                    view.perception(p), view.state(i), view.state(j));
        }
        int more = threats.size() - Constants.TOLD_LIMIT;
        if (more > 0) {
            result.finding(Severity.INFO, Messages.get("threat.more", more), view.scenario());
        }
    }

    private static void unknown(ScenarioView view, String key, int count, Result.Builder result) {
        if (count > 0) {
            result.finding(Severity.NOTICE, Messages.get(key, String.valueOf(count),
                    String.valueOf(view.perceptionCount())), view.scenario());
        }
    }
}
