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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.CapabilityKind;

/**
 * The observed arms of a state in one measure.
 *
 * @param measure kind and unit
 * @param levels level by calendar year
 */
record ArmsSeries(ArmsMeasure measure, SortedMap<Integer, Double> levels) {
    private static final int DOLLARS_FROM = 1914;

    /**
     * The series of a state, the kind to prefer first. Capabilities of the same kind and unit add up, over the years in
     * which all of them were observed.
     *
     * @param view the scenario
     * @param i number of the state
     * @return its series, none empty
     */
    static List<ArmsSeries> of(ScenarioView view, int i) {
        Map<ArmsMeasure, SortedMap<Integer, Double>> found = new LinkedHashMap<>();
        for (CapabilityView capability : view.capabilities(i)) {
            if (ArmsMeasure.KINDS.contains(capability.kind()) && !capability.observations().isEmpty()) {
                found.merge(new ArmsMeasure(capability.kind(), capability.unit()), capability.observations(),
                        ArmsSeries::sum);
            }
        }
        return found.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ArmsSeries(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(series -> ArmsMeasure.KINDS.indexOf(series.measure().kind()))).toList();
    }

    /** The sum of two series over the years they have in common. */
    static SortedMap<Integer, Double> sum(SortedMap<Integer, Double> a, SortedMap<Integer, Double> b) {
        SortedMap<Integer, Double> sum = new TreeMap<>(a);
        sum.keySet().retainAll(b.keySet());
        sum.replaceAll((year, level) -> level + b.get(year));
        return sum;
    }

    /**
     * Whether a series changes its unit on the way: the Correlates of War project counts military expenditure in pounds
     * up to 1913 and in dollars from 1914.
     *
     * @param kind kind of the capability
     * @param levels level by calendar year
     * @return true for expenditure on both sides of 1914
     */
    static boolean changesUnit(CapabilityKind kind, SortedMap<Integer, Double> levels) {
        return kind == CapabilityKind.MILITARY_EXPENDITURE && !levels.isEmpty() && levels.firstKey() < DOLLARS_FROM
                && levels.lastKey() >= DOLLARS_FROM;
    }

    /** Whether the series can be used: its unit stays the same. */
    boolean isUsable() {
        return !changesUnit(measure.kind(), levels);
    }
}
