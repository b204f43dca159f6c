/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.CapabilityKind;

/**
 * What arms are counted in: a kind of capability and a unit.
 *
 * @param kind the kind
 * @param unit the unit, empty where the model gives none
 */
record ArmsMeasure(CapabilityKind kind, String unit) {
    /** Kinds that measure arms, the one to prefer first: Richardson (1960) counted expenditure. */
    static final List<CapabilityKind> KINDS = List.of(CapabilityKind.MILITARY_EXPENDITURE, CapabilityKind.NAVAL,
            CapabilityKind.AIR, CapabilityKind.LAND, CapabilityKind.NUCLEAR, CapabilityKind.MILITARY_PERSONNEL);

    /**
     * The first measure in which some states all have a level.
     *
     * @param view the scenario
     * @param states numbers of the states
     * @return the measure; empty where they have none in common
     */
    static Optional<ArmsMeasure> common(ScenarioView view, List<Integer> states) {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        for (CapabilityKind kind : KINDS) {
            Optional<ArmsMeasure> common = view.capabilities(states.get(0)).stream()
                    .filter(capability -> capability.kind() == kind && capability.level().isPresent())
                    .map(capability -> new ArmsMeasure(kind, capability.unit()))
                    .filter(measure -> states.stream().allMatch(i -> view.capabilities(i).stream()
                            .anyMatch(capability -> measure.covers(capability) && capability.level().isPresent())))
                    .findFirst();
            if (common.isPresent()) {
                return common;
            }
        }
        return Optional.empty();
    }

    /** The kind in sentences. */
    String kindLabel() {
        return kindLabel(kind);
    }

    /** One of {@link #KINDS} in sentences. */
    static String kindLabel(CapabilityKind kind) {
        return Messages.get("arms.kind." + kind.getName());
    }

    /** The unit in sentences and values: arms units where the model gives none. */
    String unitLabel() {
        return unit.isEmpty() ? Messages.get("unit.arms") : unit;
    }

    /** Whether a capability is of this kind and unit. */
    boolean covers(CapabilityView capability) {
        return capability.kind() == kind && capability.unit().equals(unit);
    }

    /**
     * The level of a state, the sum over its capabilities of this kind and unit.
     *
     * @param view the scenario
     * @param i number of the state
     * @return the level, in the unit
     */
    double level(ScenarioView view, int i) {
        return view.capabilities(i).stream().filter(this::covers)
                .mapToDouble(capability -> capability.level().orElse(0)).sum();
    }
}
