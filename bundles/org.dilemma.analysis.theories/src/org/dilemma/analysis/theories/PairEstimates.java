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
import java.util.Optional;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LeastSquares;

/**
 * Richardson's coefficients of a pair: dx/dt = k y - a x + g by least squares of the yearly changes of one state on the
 * means of the two years of both (Richardson 1960). Only from eight changes on, so that three coefficients leave five
 * degrees of freedom; and only where the regressors can be told apart: a condition number of at most 30 (Belsley, Kuh
 * and Welsch 1980).
 */
final class PairEstimates {
    /** Fewest changes: three coefficients and five degrees of freedom. */
    static final int FEWEST = 8;
    /** Greatest condition number of the regressors. */
    static final double GREATEST_CONDITION = 30;
    private static final double ROUNDING = 1e-9;

    private final ScenarioView view;
    private final Result.Builder result;
    private final List<Finding> outside = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private final List<Finding> collinear = new ArrayList<>();
    private final List<String> few = new ArrayList<>();
    private int estimated;
    private int examined;
    private int skipped;

    PairEstimates(ScenarioView view, Result.Builder result) {
        this.view = view;
        this.result = result;
    }

    /** Estimates each pair whose states have a measure of arms in common. */
    void write(List<List<ArmsSeries>> series, Monitor monitor) {
        for (ScenarioView.Pair pair : view.pairs()) {
            monitor.check();
            if (!shareMeasure(series.get(pair.i()), series.get(pair.j()))) {
                continue;
            }
            if (examined == Constants.DETAIL_LIMIT) {
                skipped++;
            } else {
                examined++;
                match(series.get(pair.i()), series.get(pair.j())).ifPresent(match -> examine(pair, match));
            }
        }
        result.value("pairs.estimated", estimated, "");
        tell(outside, "estimation.pair.outside.more");
        tell(told, "estimation.pair.more");
        tell(collinear, "estimation.pair.collinear.more");
        if (!few.isEmpty()) {
            say("estimation.pair.few", String.join(", ", few.subList(0, Math.min(Constants.TOLD_LIMIT, few.size()))),
                    Math.max(0, few.size() - Constants.TOLD_LIMIT), FEWEST);
        }
        if (skipped > 0) {
            say("estimation.pair.skipped", Constants.DETAIL_LIMIT, skipped);
        }
    }

    private void examine(ScenarioView.Pair pair, Match match) {
        if (match.points() < FEWEST) {
            few.add(Names.pair(view, pair.i(), pair.j()));
        } else {
            estimate(pair, match);
        }
    }

    private static boolean shareMeasure(List<ArmsSeries> mine, List<ArmsSeries> theirs) {
        return mine.stream().anyMatch(first -> first.isUsable() && theirs.stream()
                .anyMatch(second -> second.isUsable() && second.measure().equals(first.measure())));
    }

    /** The first measure that two states share with enough changes, else the one with most. */
    private static Optional<Match> match(List<ArmsSeries> mine, List<ArmsSeries> theirs) {
        Match best = null;
        for (ArmsSeries first : mine) {
            for (ArmsSeries second : theirs) {
                if (first.measure().equals(second.measure()) && first.isUsable() && second.isUsable()) {
                    Match match = new Match(first.measure(),
                            YearlyChanges.of(List.of(first.levels(), second.levels())),
                            YearlyChanges.of(List.of(second.levels(), first.levels())));
                    if (match.points() >= FEWEST) {
                        return Optional.of(match);
                    }
                    best = best == null || match.points() > best.points() ? match : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void estimate(ScenarioView.Pair pair, Match match) {
        double condition = LeastSquares.condition(match.ofFirst().regressors());
        Optional<LeastSquares> first = LeastSquares.fit(match.ofFirst().regressors(), match.ofFirst().changes());
        Optional<LeastSquares> second = LeastSquares.fit(match.ofSecond().regressors(), match.ofSecond().changes());
        if (!(condition <= GREATEST_CONDITION) || first.isEmpty() || second.isEmpty()) {
            collinear.add(new Finding(Severity.NOTICE,
                    Messages.get(Double.isFinite(condition) ? "estimation.pair.collinear" : "estimation.pair.flat",
                            Names.pair(view, pair.i(), pair.j()), match.measure().kindLabel(),
                            Numbers.format(condition), Numbers.format(GREATEST_CONDITION)),
                    List.of(view.state(pair.i()), view.state(pair.j()))));
            return;
        }
        estimated++;
        result.value(Names.value("condition", view.state(pair.i()), view.state(pair.j())), condition, "");
        report(pair.i(), pair.j(), match.measure(), match.ofFirst(), first.get());
        report(pair.j(), pair.i(), match.measure(), match.ofSecond(), second.get());
    }

    /** One direction; the regressors are the arms of i, those of j, and 1. */
    private void report(int i, int j, ArmsMeasure measure, YearlyChanges changes, LeastSquares fit) {
        String perYear = Messages.get("unit.per.year");
        value("reaction", i, j, fit.coefficients()[1], fit.error(1), perYear);
        value("fatigue", i, j, -fit.coefficients()[0], fit.error(0), perYear);
        value("grievance", i, j, fit.coefficients()[2], fit.error(2), measure.unitLabel() + " " + perYear);
        result.value(Names.value("points", view.state(i), view.state(j)), changes.points(), "");
        fit.r2().ifPresent(r2 -> result.value(Names.value("r2", view.state(i), view.state(j)), r2, ""));
        List<ElementRef> elements = elements(i, j);
        told.add(new Finding(Severity.INFO,
                Messages.get(fit.differsFromZero(1) ? "estimation.pair" : "estimation.pair.zero",
                        view.state(i).label(), view.state(j).label(),
                        measure.kindLabel(), changes.points(), String.valueOf(changes.first()),
                        String.valueOf(changes.last()), Numbers.format(fit.coefficients()[1]),
                        Numbers.format(fit.error(1)), Numbers.format(-fit.coefficients()[0]),
                        Numbers.format(fit.error(0))),
                elements));
        int p = view.perception(i, j);
        if (p >= 0 && view.hasReaction(p)) {
            compare(i, j, view.givenReaction(p), fit, elements);
        }
    }

    private void compare(int i, int j, double given, LeastSquares fit, List<ElementRef> elements) {
        double estimate = fit.coefficients()[1];
        double half = fit.halfWidth(1);
        if (Math.abs(given - estimate) > half + ROUNDING * Math.abs(estimate)) {
            outside.add(new Finding(Severity.NOTICE,
                    Messages.get("estimation.pair.outside", view.state(i).label(), view.state(j).label(),
                            Numbers.format(given), Numbers.format(estimate - half), Numbers.format(estimate + half)),
                    elements));
        }
    }

    private void value(String name, int i, int j, double estimate, double error, String unit) {
        result.value(Names.value(name, view.state(i), view.state(j)), estimate, unit)
                .value(Names.value(name, view.state(i), view.state(j)) + ".error", error, unit);
    }

    private List<ElementRef> elements(int i, int j) {
        int p = view.perception(i, j);
        return p < 0 ? List.of(view.state(i), view.state(j))
                : List.of(view.perception(p), view.state(i), view.state(j));
    }

    private void tell(List<Finding> findings, String more) {
        findings.stream().limit(Constants.TOLD_LIMIT)
                .forEach(finding -> result.finding(finding.severity(), finding.text(), finding.elements()));
        if (findings.size() > Constants.TOLD_LIMIT) {
            say(more, findings.size() - Constants.TOLD_LIMIT);
        }
    }

    private void say(String key, Object... arguments) {
        result.finding(Severity.NOTICE, Messages.get(key, arguments), view.scenario());
    }

    /** Two series in one measure, as changes of the first and of the second state. */
    private record Match(ArmsMeasure measure, YearlyChanges ofFirst, YearlyChanges ofSecond) {
        private int points() {
            return ofFirst.points();
        }
    }
}
