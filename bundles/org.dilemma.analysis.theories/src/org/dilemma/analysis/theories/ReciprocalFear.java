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
import java.util.Set;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;

/**
 * The reciprocal fear of surprise attack (Schelling 1960): where the fear of each pair comes to rest when each fears
 * that
 * the other fears [OWN mapping, see {@link FearLoop}].
 */
public final class ReciprocalFear implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.RECIPROCAL_FEAR, Messages.get("fear.name"),
            Standing.OWN, List.of("Schelling 1960, The Strategy of Conflict"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        List<ScenarioView.Pair> pairs = view.pairs();
        if (pairs.isEmpty()) {
            return result.finding(Severity.INFO, Messages.get("fear.none"), view.scenario()).build();
        }
        boolean detailed = pairs.size() <= Constants.DETAIL_LIMIT;
        List<Feedback> feedbacks = new ArrayList<>();
        double greatest = 0;
        for (ScenarioView.Pair pair : pairs) {
            monitor.check();
            FearLoop loop = FearLoop.of(view, pair.i(), pair.j());
            List<FearLoop.FixedPoint> points = loop.fixedPoints();
            greatest = Math.max(greatest, points.get(0).r());
            if (detailed) {
                values(view, pair, loop, points, result);
            }
            if (points.get(0).r() - loop.pi0() >= Constants.FEAR_TOLD) {
                feedbacks.add(new Feedback(pair, loop, points));
            }
        }
        tell(view, feedbacks, result);
        return result.value("reached.greatest", greatest, "").assumed(view.defaults(
                Set.of("firstStrikeAdvantage", "warCost", "greed", "perceivedGreed", "bias"))).build();
    }

    private static void values(ScenarioView view, ScenarioView.Pair pair, FearLoop loop,
            List<FearLoop.FixedPoint> points, Result.Builder result) {
        ElementRef a = view.state(pair.i());
        ElementRef b = view.state(pair.j());
        result.value(Names.value("pi0", a, b), loop.pi0(), "").value(Names.value("threshold", a, b),
                loop.threshold(), "").value(Names.value("reached", a, b), points.get(0).r(), "");
        for (int k = 0; k < points.size(); k++) {
            FearLoop.FixedPoint point = points.get(k);
            String name = (point.stable() ? "stable" : "unstable") + (k + 1);
            result.value(Names.value(name, a, b), point.r(), "")
                    .value(Names.value(name + ".slope", a, b), point.slope(), "");
        }
    }

    private static void tell(ScenarioView view, List<Feedback> feedbacks, Result.Builder result) {
        feedbacks.sort(Comparator.comparingDouble(Feedback::added).reversed());
        for (Feedback one : feedbacks.subList(0, Math.min(Constants.TOLD_LIMIT, feedbacks.size()))) {
            ScenarioView.Pair pair = one.pair();
            boolean runaway = one.points().size() == 1;
            result.finding(runaway ? Severity.NOTICE : Severity.INFO,
                    Messages.get(runaway ? "fear.runaway" : "fear.feeds", Names.pair(view, pair.i(), pair.j()),
                            Numbers.format(one.loop().pi0()), Numbers.format(one.points().get(0).r())),
                    view.state(pair.i()), view.state(pair.j()));
        }
        if (feedbacks.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("fear.quiet"), view.scenario());
        } else if (feedbacks.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO, Messages.get("fear.more",
                    String.valueOf(feedbacks.size() - Constants.TOLD_LIMIT)), view.scenario());
        }
    }

    /** A pair in which fear feeds on itself. */
    private record Feedback(ScenarioView.Pair pair, FearLoop loop, List<FearLoop.FixedPoint> points) {
        double added() {
            return points.get(0).r() - loop.pi0();
        }
    }
}
