/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.model.Labels;
import org.dilemma.model.State;

/** Labels that tell the states of a scenario apart, also where two share an abbreviation or have none. */
final class StateLabels {
    private final Map<State, String> labels = new HashMap<>();

    StateLabels(List<State> states) {
        Set<String> taken = new HashSet<>();
        for (State state : states) {
            String label = Labels.of(state);
            String free = label;
            for (int number = 2; !taken.add(free); number++) {
                free = label + " (" + number + ")";
            }
            labels.put(state, free);
        }
    }

    String of(State state) {
        return labels.get(state);
    }
}
