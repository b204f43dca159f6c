/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.uncertainty.Percentile;
import org.dilemma.analysis.uncertainty.Spread;
import org.dilemma.analysis.uncertainty.ValueSpreads;

/**
 * The arms of a state, or of all together, over the years.
 *
 * @param name the label of the state; empty for all together
 * @param unit the unit of its levels
 * @param points at least one, by year
 */
record Series(String name, String unit, List<At> points) {
    private static final String EVALUATOR = "org.dilemma.theories.richardson";
    private static final String STATE = "trajectory";
    private static final String TOTAL = "trajectoryTotal";

    /**
     * A level in a year.
     *
     * @param year years from the start
     * @param low the 5th percentile
     * @param middle the median, or the best value
     * @param high the 95th percentile
     * @param draws number of draws that reached the year
     */
    record At(int year, double low, double middle, double high, long draws) {
    }

    /** Makes a series of its own copy. */
    Series {
        points = points.stream().sorted(Comparator.comparingInt(At::year)).toList();
    }

    /** Those of the states; of great scenarios that of all together. */
    static List<Series> of(Evaluation evaluation, List<ValueSpreads> spreads) {
        Map<String, List<At>> states = new LinkedHashMap<>();
        Map<String, List<At>> total = new LinkedHashMap<>();
        String[] unit = {""};
        Optional<ValueSpreads> drawn = drawn(spreads);
        if (drawn.isPresent()) {
            for (Spread spread : drawn.get().values()) {
                List<Percentile> p = spread.percentiles();
                if (put(spread.name(), states, total, year -> new At(year, p.get(0).value(), p.get(2).value(),
                        p.get(4).value(), spread.draws()))) {
                    unit[0] = spread.unit();
                }
            }
        } else {
            Values.of(evaluation, EVALUATOR).forEach((name, value) -> {
                if (put(name, states, total, year -> new At(year, value.value(), value.value(), value.value(), 0))) {
                    unit[0] = value.unit();
                }
            });
        }
        List<Series> all = new ArrayList<>();
        (states.isEmpty() ? total : states).forEach((name, points) -> all.add(new Series(name, unit[0], points)));
        double most = all.stream().flatMap(one -> one.points().stream())
                .mapToDouble(at -> Math.abs(at.middle())).max().orElse(0);
        Scale scale = Scale.of(unit[0], most);
        return all.stream().map(one -> one.in(scale)).toList();
    }

    /** Number of draws that paths were followed in; 0 for none. */
    static int samples(List<ValueSpreads> spreads) {
        return drawn(spreads).map(ValueSpreads::samples).orElse(0);
    }

    private static Optional<ValueSpreads> drawn(List<ValueSpreads> spreads) {
        return spreads.stream().filter(s -> s.evaluator().id().equals(EVALUATOR)).findFirst();
    }

    /** Makes a point of a value. */
    private interface Maker {
        At at(int year);
    }

    private static boolean put(String value, Map<String, List<At>> states, Map<String, List<At>> total, Maker maker) {
        List<String> parts = Values.parts(value);
        boolean whole = parts.size() == 2 && parts.get(0).equals(TOTAL);
        if (!whole && !(parts.size() == 3 && parts.get(0).equals(STATE))) {
            return false;
        }
        int year = Integer.parseInt(parts.get(parts.size() - 1).substring(1));
        (whole ? total : states).computeIfAbsent(whole ? "" : parts.get(1), key -> new ArrayList<>())
                .add(maker.at(year));
        return true;
    }

    private Series in(Scale scale) {
        double f = scale.factor();
        return new Series(name, scale.unit(), points.stream()
                .map(at -> new At(at.year(), at.low() * f, at.middle() * f, at.high() * f, at.draws())).toList());
    }

    /** Its last point. */
    At last() {
        return points.get(points.size() - 1);
    }

    /** Whether its points have a range. */
    boolean isUncertain() {
        return points.size() > 1 && points.stream().anyMatch(at -> at.high() > at.low());
    }

    /** What it is called. */
    String title() {
        return name.isEmpty() ? Messages.get("path.total") : Values.label(name);
    }

    /** Its unit in words. */
    String unitWord() {
        return unit.isEmpty() ? Messages.get("path.unit") : Values.label(unit);
    }
}
