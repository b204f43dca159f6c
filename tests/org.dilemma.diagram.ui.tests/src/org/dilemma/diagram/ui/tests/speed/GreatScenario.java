/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.speed;

import java.io.IOException;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;

/** Scenarios of any size: each state has six capabilities and believes something of its neighbors on a ring. */
final class GreatScenario {
    private static final DilemmaFactory F = DilemmaFactory.eINSTANCE;
    private static final CapabilityKind[] KINDS = {CapabilityKind.MILITARY_EXPENDITURE,
        CapabilityKind.MILITARY_PERSONNEL, CapabilityKind.IRON_AND_STEEL, CapabilityKind.ENERGY,
        CapabilityKind.TOTAL_POPULATION, CapabilityKind.URBAN_POPULATION};

    private GreatScenario() {
    }

    /** The content of a file with so many states and perceptions. */
    static byte[] file(int states, int perceptions) throws IOException {
        Scenario scenario = F.createScenario();
        scenario.setTitle("A great scenario");
        for (int i = 0; i < states; i++) {
            scenario.getStates().add(state(i));
        }
        for (int i = 0; i < perceptions; i++) {
            int holder = i % states;
            int round = i / states;
            int way = round % 2 == 0 ? round / 2 + 1 : states - round / 2 - 1;
            Perception perception = F.createPerception();
            perception.setHolder(scenario.getStates().get(holder));
            perception.setTarget(scenario.getStates().get((holder + way) % states));
            perception.setPerceivedGreed(estimate(0.2 + 0.6 * (i % 7) / 7));
            scenario.getPerceptions().add(perception);
        }
        return ScenarioFiles.toBytes(scenario);
    }

    private static State state(int i) {
        State state = F.createState();
        state.setName("State " + i);
        state.setAbbreviation("S" + i);
        state.setIntent(i % 7 == 0 ? Intent.MIXED : Intent.SECURITY_SEEKING);
        for (CapabilityKind kind : KINDS) {
            Capability capability = F.createCapability();
            capability.setKind(kind);
            capability.setLevel(estimate(100 + i));
            state.getCapabilities().add(capability);
        }
        return state;
    }

    private static Estimate estimate(double value) {
        Estimate estimate = F.createEstimate();
        estimate.setValue(value);
        return estimate;
    }
}
