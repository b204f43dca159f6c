/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.dilemma.model.CapabilityKind;

/** Which kinds of capabilities are arms: those of the armed forces, and not industry, energy or population. */
public final class Arms {
    private static final Set<CapabilityKind> NOT_ARMS = EnumSet.of(CapabilityKind.IRON_AND_STEEL,
            CapabilityKind.ENERGY, CapabilityKind.TOTAL_POPULATION, CapabilityKind.URBAN_POPULATION);

    private Arms() {
    }

    /**
     * Whether a kind of capability is arms.
     *
     * @param kind the kind
     * @return false for iron and steel, energy, total and urban population
     */
    public static boolean include(CapabilityKind kind) {
        return !NOT_ARMS.contains(kind);
    }
}
