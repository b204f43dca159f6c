/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.List;
import java.util.stream.Stream;
import org.dilemma.analysis.Arms;
import org.dilemma.model.Capability;
import org.dilemma.model.Defaults;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Perception;
import org.dilemma.model.State;

/** How offensive forces are and look. */
final class Posture {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    private Posture() {
    }

    /** Scales how offensive the target looks to the holder; where that is not given, from what the forces are. */
    static void scaleLook(Draft draft, Perception perception, double factor) {
        double look = draft.value(perception, P.getPerception_PerceivedOffensiveness(),
                offensiveness(draft, perception.getTarget()));
        draft.set(perception, P.getPerception_PerceivedOffensiveness(), look, look * factor);
    }

    /** The armed forces of a state; industry, energy and population take no posture. */
    static Stream<Capability> forces(State state) {
        return state.getCapabilities().stream().filter(capability -> Arms.include(capability.getKind()));
    }

    /** Mean offensiveness of the capabilities of a state, as the view of a scenario takes it. */
    static double offensiveness(Draft draft, State state) {
        List<Capability> capabilities = state.getCapabilities();
        double byDefault = Defaults.of(P.getCapability_Offensiveness()).orElseThrow().defaultValue().orElseThrow();
        return capabilities.stream().mapToDouble(c -> draft.value(c, P.getCapability_Offensiveness())).average()
                .orElse(byDefault);
    }
}
