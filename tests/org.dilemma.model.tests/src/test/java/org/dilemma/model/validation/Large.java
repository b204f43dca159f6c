/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/** Great scenarios. */
final class Large {
    private Large() {
    }

    /** States that each perceive the next few on a ring, never the other way round. */
    static Scenario scenario(int states, int perceptions) {
        DilemmaFactory factory = DilemmaFactory.eINSTANCE;
        Scenario scenario = factory.createScenario();
        for (int i = 0; i < states; i++) {
            State state = factory.createState();
            state.setName("State " + i);
            scenario.getStates().add(state);
        }
        for (int i = 0; i < perceptions; i++) {
            Perception perception = factory.createPerception();
            perception.setHolder(scenario.getStates().get(i % states));
            perception.setTarget(scenario.getStates().get((i + 1 + i / states) % states));
            scenario.getPerceptions().add(perception);
        }
        return scenario;
    }
}
