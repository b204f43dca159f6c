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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dilemma.analysis.Arms;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;

/**
 * How fast a state arms [OWN]: the greatest growth among its military capabilities, as the model gives it or as it
 * follows from the first and the last observation, compounded. Industry, energy and population are not arms.
 *
 * @param capability the capability that grows fastest
 * @param rate its relative growth per year; negative where all arms shrink
 */
record Arming(ElementRef capability, double rate) {
    /** The arming of a state; empty where neither growth nor two observations of its arms are given. */
    static Optional<Arming> of(ScenarioView view, int i) {
        return arms(view, i)
                .flatMap(arm -> rate(arm).stream().mapToObj(rate -> new Arming(arm.ref(), rate)))
                .max(Comparator.comparingDouble(Arming::rate));
    }

    /** The arms of a state: its military capabilities. */
    static Stream<CapabilityView> arms(ScenarioView view, int i) {
        return view.capabilities(i).stream().filter(capability -> Arms.include(capability.kind()));
    }

    private static OptionalDouble rate(CapabilityView capability) {
        if (capability.growth().isPresent()) {
            return capability.growth();
        }
        SortedMap<Integer, Double> levels = capability.observations();
        if (levels.size() < 2 || !(levels.get(levels.firstKey()) > 0)) {
            return OptionalDouble.empty();
        }
        double ratio = levels.get(levels.lastKey()) / levels.get(levels.firstKey());
        double rate = Math.pow(ratio, 1.0 / (levels.lastKey() - levels.firstKey())) - 1;
        return Double.isFinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    /** Whether the state arms at all. */
    boolean grows() {
        return rate > 0;
    }
}
