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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LeastSquares;

/**
 * The growth per year of each observed capability: least squares of the logarithm of the level on the year. Years
 * without an observation do no harm here, for the year itself is the regressor.
 */
final class GrowthEstimates {
    /** Fewest levels: two coefficients and two degrees of freedom. */
    static final int FEWEST = 4;
    private static final double ROUNDING = 1e-9;

    private final ScenarioView view;
    private final Result.Builder result;
    private final List<Finding> outside = new ArrayList<>();
    private final List<ElementRef> unusable = new ArrayList<>();
    private final List<ElementRef> few = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
    private int estimated;

    GrowthEstimates(ScenarioView view, Result.Builder result) {
        this.view = view;
        this.result = result;
    }

    /** Estimates each capability that has observations. */
    void write(Monitor monitor) {
        for (int i = 0; i < view.stateCount(); i++) {
            monitor.check();
            for (CapabilityView capability : view.capabilities(i)) {
                if (!capability.observations().isEmpty()) {
                    estimate(i, capability);
                }
            }
        }
        result.value("growth.estimated", estimated, "");
        outside.stream().limit(Constants.TOLD_LIMIT)
                .forEach(finding -> result.finding(finding.severity(), finding.text(), finding.elements()));
        if (outside.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.NOTICE,
                    Messages.get("estimation.growth.outside.more", outside.size() - Constants.TOLD_LIMIT),
                    view.scenario());
        }
        name(unusable, "estimation.growth.unusable");
        name(few, "estimation.growth.few");
    }

    private void name(List<ElementRef> capabilities, String key) {
        if (!capabilities.isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get(key, Names.of(capabilities), FEWEST),
                    capabilities.subList(0, Math.min(Constants.TOLD_LIMIT, capabilities.size())));
        }
    }

    private void estimate(int i, CapabilityView capability) {
        SortedMap<Integer, Double> levels = capability.observations();
        if (ArmsSeries.changesUnit(capability.kind(), levels) || levels.values().stream().anyMatch(x -> x <= 0)) {
            unusable.add(capability.ref());
        } else if (levels.size() < FEWEST) {
            few.add(capability.ref());
        } else {
            logarithmic(levels).ifPresent(fit -> report(i, capability, fit));
        }
    }

    /** The logarithm of the level on the years since the first observation, and 1. */
    static Optional<LeastSquares> logarithmic(SortedMap<Integer, Double> levels) {
        long first = levels.firstKey();
        return LeastSquares.fit(levels.keySet().stream().map(year -> new double[] {year - first, 1})
                .toArray(double[][]::new), levels.values().stream().mapToDouble(Math::log).toArray());
    }

    private void report(int i, CapabilityView capability, LeastSquares fit) {
        double slope = fit.coefficients()[0];
        estimated++;
        if (estimated <= Constants.DETAIL_LIMIT) {
            String name = name(i, capability);
            result.value(name, Math.expm1(slope), Messages.get("unit.per.year"))
                    .value(name + ".error", Math.exp(slope) * fit.error(0), Messages.get("unit.per.year"));
        }
        capability.growth().ifPresent(given -> compare(i, capability, given, fit));
    }

    private void compare(int i, CapabilityView capability, double given, LeastSquares fit) {
        double low = Math.expm1(fit.coefficients()[0] - fit.halfWidth(0));
        double high = Math.expm1(fit.coefficients()[0] + fit.halfWidth(0));
        if (Double.isFinite(high) && (given < low - ROUNDING || given > high + ROUNDING)) {
            outside.add(new Finding(Severity.NOTICE,
                    Messages.get("estimation.growth.outside", capability.ref().label(), Numbers.format(100 * given),
                            Numbers.format(100 * low), Numbers.format(100 * high),
                            String.valueOf(capability.observations().size())),
                    List.of(capability.ref(), view.state(i))));
        }
    }

    /** Name of the value; a second capability of the same kind is numbered. */
    private String name(int i, CapabilityView capability) {
        String name = Names.value("growth", view.state(i)) + "." + capability.kind().getName();
        int number = named.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "." + number;
    }
}
