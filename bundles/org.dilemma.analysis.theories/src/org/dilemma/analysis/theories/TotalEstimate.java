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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LeastSquares;

/**
 * Richardson's own test (1960): the yearly change of the total of several states on the mean of the two years' totals.
 * The slope is the reaction less the fatigue where states are alike, the x-intercept the total at rest.
 */
final class TotalEstimate {
    /** Fewest changes: Richardson's own table has four, which leave two degrees of freedom. */
    static final int FEWEST = 4;

    private final ScenarioView view;
    private final Result.Builder result;

    TotalEstimate(ScenarioView view, Result.Builder result) {
        this.view = view;
        this.result = result;
    }

    /** Estimates over the states that have a series in the same measure, the measure to prefer first. */
    void write(List<List<ArmsSeries>> series) {
        for (Map<ArmsMeasure, Integer> counts : countsByKind(series)) {
            Optional<ArmsMeasure> measure = counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                    .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
            if (measure.isPresent()) {
                estimate(measure.get(), series);
                return;
            }
        }
        say(Severity.INFO, "estimation.total.none", List.of());
    }

    /** For each kind of arms, how many states have a usable series in each unit. */
    private static List<Map<ArmsMeasure, Integer>> countsByKind(List<List<ArmsSeries>> series) {
        List<Map<ArmsMeasure, Integer>> counts = new ArrayList<>();
        ArmsMeasure.KINDS.forEach(kind -> counts
                .add(new TreeMap<>(Comparator.comparing(ArmsMeasure::unit))));
        series.stream().flatMap(List::stream).filter(ArmsSeries::isUsable).map(ArmsSeries::measure).forEach(
                measure -> counts.get(ArmsMeasure.KINDS.indexOf(measure.kind())).merge(measure, 1, Integer::sum));
        return counts;
    }

    private void estimate(ArmsMeasure measure, List<List<ArmsSeries>> series) {
        List<ElementRef> states = new ArrayList<>();
        SortedMap<Integer, Double> total = null;
        for (int i = 0; i < series.size(); i++) {
            for (ArmsSeries one : series.get(i)) {
                if (one.measure().equals(measure) && one.isUsable()) {
                    states.add(view.state(i));
                    total = total == null ? one.levels() : ArmsSeries.sum(total, one.levels());
                }
            }
        }
        YearlyChanges changes = YearlyChanges.of(List.of(total));
        result.value("total.points", changes.points(), "");
        String kind = measure.kindLabel();
        if (changes.points() < FEWEST) {
            say(Severity.NOTICE, "estimation.total.few", states, kind, Names.of(states), changes.points(), FEWEST);
            return;
        }
        Optional<LeastSquares> fit = LeastSquares.fit(changes.regressors(), changes.changes());
        if (fit.isEmpty()) {
            say(Severity.NOTICE, "estimation.total.flat", states, kind, Names.of(states));
            return;
        }
        report(measure, states, changes, fit.get());
    }

    private void report(ArmsMeasure measure, List<ElementRef> states, YearlyChanges changes, LeastSquares fit) {
        double slope = fit.coefficients()[0];
        result.value("total.slope", slope, Messages.get("unit.per.year"))
                .value("total.slope.error", fit.error(0), Messages.get("unit.per.year"));
        fit.r2().ifPresent(r2 -> result.value("total.r2", r2, ""));
        say(Severity.INFO, "estimation.total", states, measure.kindLabel(), Names.of(states),
                changes.points(), String.valueOf(changes.first()), String.valueOf(changes.last()),
                Numbers.format(slope), Numbers.format(fit.error(0)), Numbers.format(fit.r2().orElse(0), 4));
        if (fit.differsFromZero(0)) {
            rest(measure, states, fit);
        } else {
            say(Severity.INFO, "estimation.total.zero", states);
        }
    }

    /** The x-intercept, which only a slope has that differs from zero. */
    private void rest(ArmsMeasure measure, List<ElementRef> states, LeastSquares fit) {
        double intercept = -fit.coefficients()[1] / fit.coefficients()[0];
        double error = interceptError(fit);
        result.value("total.xIntercept", intercept, measure.unitLabel())
                .value("total.xIntercept.error", error, measure.unitLabel());
        if (Double.isFinite(intercept) && Double.isFinite(error)) {
            say(Severity.INFO, "estimation.total.rest", states, Numbers.format(intercept), Numbers.format(error),
                    measure.unitLabel());
        }
    }

    /** Standard error of the x-intercept -c/b of the line b x + c, to first order. */
    private static double interceptError(LeastSquares fit) {
        double b = fit.coefficients()[0];
        double c = fit.coefficients()[1];
        double byB = c / b / b;
        double byC = -1 / b;
        return Math.sqrt(Math.max(0, byB * byB * fit.covariance()[0][0] + 2 * byB * byC * fit.covariance()[0][1]
                + byC * byC * fit.covariance()[1][1]));
    }

    private void say(Severity severity, String key, List<ElementRef> states, Object... arguments) {
        result.finding(severity, Messages.get(key, arguments), states.isEmpty() ? List.of(view.scenario()) : states);
    }
}
