/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import org.dilemma.model.Alliance;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** The names of states: in full, or as they fit into a line with others. */
public final class Names {
    private static final int LONGEST = 16;

    private Names() {
    }

    /**
     * The name of a state in full.
     *
     * @param state a state
     * @return its name, else its abbreviation
     */
    public static String full(State state) {
        String name = state.getName();
        return name == null || name.isBlank() ? Labels.of(state) : name.strip();
    }

    /**
     * The name of a state where little room is.
     *
     * @param state a state
     * @return its name if it has at most 16 characters, else its abbreviation
     */
    public static String fitting(State state) {
        String name = full(state);
        return name.length() > LONGEST ? Labels.of(state) : name;
    }

    /**
     * The full name of the state that an analysis calls by its label.
     *
     * @param element an element of the scenario
     * @param label the label
     * @return the name; the label itself where no state has it
     */
    public static String full(EObject element, String label) {
        return element.eContainer() instanceof Scenario scenario ? scenario.getStates().stream()
                .filter(state -> Labels.of(state).equals(label)).findFirst().map(Names::full).orElse(label) : label;
    }

    /**
     * The full names of the members of an alliance.
     *
     * @param alliance an alliance
     * @return the names, or the label of the alliance where it has none
     */
    public static String members(Alliance alliance) {
        return alliance.getMembers().isEmpty() ? Labels.of(alliance)
                : String.join(" \u2013 ", alliance.getMembers().stream().map(Names::full).toList());
    }
}
