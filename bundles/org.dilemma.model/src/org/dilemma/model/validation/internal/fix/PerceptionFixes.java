/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/** Fixes for perceptions. */
final class PerceptionFixes {

    private PerceptionFixes() {
    }

    /** What the other state believes is left open. */
    static void oneWay(Offer offer) {
        Perception perception = (Perception) offer.element();
        offer.scenario().ifPresent(s -> offer.add("other-direction",
                () -> add(s, perception.getTarget(), perception.getHolder())));
    }

    private static void add(Scenario scenario, State holder, State target) {
        if (scenario.getPerceptions().stream().noneMatch(p -> p.getHolder() == holder && p.getTarget() == target)) {
            Perception other = DilemmaFactory.eINSTANCE.createPerception();
            other.setHolder(holder);
            other.setTarget(target);
            scenario.getPerceptions().add(other);
        }
    }
}
