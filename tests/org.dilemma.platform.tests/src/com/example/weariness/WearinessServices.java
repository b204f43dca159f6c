/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package com.example.weariness;

import java.util.List;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/** Services on states that tire of arming. */
public class WearinessServices {

    /** The states whose fatigue is known. */
    public List<State> weary(Scenario scenario) {
        return scenario.getStates().stream().filter(state -> state.getFatigue() != null).toList();
    }

    /** What is written beside the picture. */
    public String wearinessLabel(State state) {
        return state.getAbbreviation() + " tires by " + state.getFatigue().getValue() + " a year";
    }
}
