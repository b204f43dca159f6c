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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.CapabilityKind;

/**
 * The shares of the states of a scenario in the six components of the Composite Index of National Capability (Singer,
 * Bremer and Stuckey 1972). A component is compared in the unit that most states use, and only where at least two states
 * have a level in it, not all zero. A state without a level lacks the component: that is not a zero.
 */
final class CapabilityShares {
    /** The six components. */
    static final List<CapabilityKind> COMPONENTS = List.of(CapabilityKind.MILITARY_EXPENDITURE,
            CapabilityKind.MILITARY_PERSONNEL, CapabilityKind.IRON_AND_STEEL, CapabilityKind.ENERGY,
            CapabilityKind.TOTAL_POPULATION, CapabilityKind.URBAN_POPULATION);
    private static final double MISSING = -1;

    private final double[][] shares;
    private final List<CapabilityKind> compared = new ArrayList<>();
    private final List<CapabilityKind> mixed = new ArrayList<>();

    private CapabilityShares(ScenarioView view) {
        shares = new double[view.stateCount()][COMPONENTS.size()];
        List<Map<String, Map<Integer, Double>>> levels = COMPONENTS.stream()
                .<Map<String, Map<Integer, Double>>>map(kind -> new LinkedHashMap<>()).toList();
        for (int i = 0; i < shares.length; i++) {
            Arrays.fill(shares[i], MISSING);
            for (CapabilityView capability : view.capabilities(i)) {
                int c = COMPONENTS.indexOf(capability.kind());
                if (c >= 0 && capability.level().isPresent()) {
                    levels.get(c).computeIfAbsent(capability.unit(), unit -> new TreeMap<>())
                            .merge(i, capability.level().getAsDouble(), (a, b) -> Math.min(Double.MAX_VALUE, a + b));
                }
            }
        }
        for (int c = 0; c < COMPONENTS.size(); c++) {
            compare(c, levels.get(c));
        }
    }

    /**
     * Reads the levels of a scenario.
     *
     * @param view the scenario
     * @return the shares
     */
    static CapabilityShares of(ScenarioView view) {
        return new CapabilityShares(view);
    }

    private void compare(int component, Map<String, Map<Integer, Double>> byUnit) {
        Map<Integer, Double> chosen = Map.of();
        for (Map<Integer, Double> levels : byUnit.values()) {
            chosen = levels.size() > chosen.size() ? levels : chosen;
        }
        double greatest = chosen.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (byUnit.size() > 1) {
            mixed.add(COMPONENTS.get(component));
        }
        if (chosen.size() < 2 || !(greatest > 0)) {
            return;
        }
        compared.add(COMPONENTS.get(component));
        double total = chosen.values().stream().mapToDouble(level -> level / greatest).sum();
        chosen.forEach((state, level) -> shares[state][component] = level / greatest / total);
    }

    /** The components of which some levels can be compared. */
    List<CapabilityKind> compared() {
        return compared;
    }

    /** The components that nobody, or only one state, has with a level that can be compared. */
    List<CapabilityKind> leftOut() {
        return COMPONENTS.stream().filter(kind -> !compared.contains(kind)).toList();
    }

    /** The components that are given in more than one unit. */
    List<CapabilityKind> mixed() {
        return mixed;
    }

    /** The compared components that a state lacks. */
    List<CapabilityKind> lacking(int i) {
        return compared.stream().filter(kind -> share(i, kind).isEmpty()).toList();
    }

    /** The share of a state in a component, unless the state lacks it. */
    OptionalDouble share(int i, CapabilityKind kind) {
        double share = shares[i][COMPONENTS.indexOf(kind)];
        return share == MISSING ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /** The index of a state: the mean of the shares that are not missing; empty when all are. */
    OptionalDouble index(int i) {
        return Arrays.stream(shares[i]).filter(share -> share != MISSING).average();
    }

    /** The states that have an index. */
    List<Integer> states() {
        return IntStream.range(0, shares.length).filter(i -> index(i).isPresent()).boxed().toList();
    }
}
