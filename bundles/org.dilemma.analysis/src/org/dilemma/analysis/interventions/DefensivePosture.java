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
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;

/**
 * A state turns its forces from attack to defense.
 *
 * @param state the state
 */
public record DefensivePosture(ElementRef state) implements Intervention {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Override
    public String label() {
        return Messages.get("posture", state.label());
    }

    @Override
    public List<ElementRef> elements() {
        return List.of(state);
    }

    @Override
    public void draft(Draft draft, double intensity) {
        draft.find(state, State.class).ifPresent(found -> defend(draft, found, 1 - intensity));
    }

    private static void defend(Draft draft, State state, double factor) {
        boolean derivable = !state.getCapabilities().isEmpty();
        draft.perceptions().stream().filter(p -> p.getTarget() == state && p.getHolder() != null)
                .filter(p -> !derivable || draft.isGiven(p, P.getPerception_PerceivedOffensiveness()))
                .forEach(p -> Posture.scaleLook(draft, p, factor));
        Posture.forces(state).forEach(c -> draft.scale(c, P.getCapability_Offensiveness(), factor));
    }
}
