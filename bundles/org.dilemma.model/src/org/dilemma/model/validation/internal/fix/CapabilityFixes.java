/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.model.Capability;
import org.dilemma.model.Observation;
import org.dilemma.model.Scenario;

/** Fixes for capabilities. Levels in different units have none: nobody but the analyst can convert them. */
final class CapabilityFixes {

    private CapabilityFixes() {
    }

    static void noUnit(Offer offer) {
        Capability capability = (Capability) offer.element();
        offer.scenario().flatMap(s -> unit(s, capability)).ifPresent(
                unit -> offer.add("take-level-unit", () -> {
                    if (capability.getLevel() != null) {
                        capability.getLevel().setUnit(unit);
                    }
                }, unit));
    }

    private static Optional<String> unit(Scenario scenario, Capability like) {
        return scenario.getStates().stream().flatMap(s -> s.getCapabilities().stream())
                .filter(c -> c.getKind() == like.getKind() && c.getLevel() != null && c.getLevel().getUnit() != null)
                .map(c -> c.getLevel().getUnit().strip()).filter(unit -> !unit.isEmpty()).findFirst();
    }

    static void yearTwice(Offer offer) {
        List<Observation> observations = ((Capability) offer.element()).getObservations();
        offer.add("keep-first", () -> {
            Set<Integer> years = new HashSet<>();
            List.copyOf(observations).stream().filter(o -> !years.add(o.getYear())).forEach(Removal::of);
        });
    }
}
