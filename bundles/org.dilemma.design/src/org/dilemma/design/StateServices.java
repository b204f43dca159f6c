/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.List;
import org.dilemma.design.internal.Abbreviation;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.Names;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.TextKind;
import org.dilemma.design.internal.Tooltip;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Intent;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.StateKind;

/** Services on states: names, motives, tooltips. */
public class StateServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /**
     * The name of a state as it stands in its box.
     *
     * @param state a state
     * @return its name, else its abbreviation
     */
    public String stateLabel(State state) {
        return Names.full(state);
    }

    /**
     * The short name of a state.
     *
     * @param state a state
     * @return its abbreviation, else its name
     */
    public String shortLabel(State state) {
        return Labels.of(state);
    }

    /**
     * Whether a state is a group that only acts like a state.
     *
     * @param state a state
     * @return true for a group
     */
    public boolean isGroup(State state) {
        return state.getKind() == StateKind.GROUP;
    }

    /**
     * The state itself where its motive was judged, so that the motive is shown.
     *
     * @param state a state
     * @return the state; nothing where its intent is unknown
     */
    public List<State> judgedIntent(State state) {
        return state.getIntent() == Intent.UNKNOWN ? List.of() : List.of(state);
    }

    /**
     * The motive of a state in the terms of the field.
     *
     * @param state a state
     * @return for instance "security seeker"
     */
    public String intentLabel(State state) {
        return motive(state);
    }

    private static String motive(State state) {
        return Messages.word("intent." + state.getIntent().getName());
    }

    /**
     * What is known of a state: motive, values with ranges, defaults and sources.
     *
     * @param state a state
     * @return the lines
     */
    public String stateTooltip(State state) {
        return ScenarioIndex.text(TextKind.TOOLTIP, state, StateServices::tooltip);
    }

    private static String tooltip(State state) {
        String name = Names.full(state);
        String label = Labels.of(state);
        String head = name.equals(label) ? name : Messages.get("tooltip.state", name, label);
        return new Tooltip(head).line(Messages.get("tooltip.intent", motive(state)))
                .values(state, P.getState_Greed(), P.getState_Fatigue(), P.getState_Grievance(), P.getState_WarCost(),
                        P.getState_Sensibility())
                .text();
    }

    /**
     * The name for a new state.
     *
     * @param state the new state, already in its scenario
     * @return the first such name that is free
     */
    public String freshStateName(State state) {
        return Messages.get("new.state", freshNumber(state));
    }

    /**
     * The abbreviation for a new state.
     *
     * @param state the new state, already in its scenario
     * @return the first such abbreviation that is free
     */
    public String freshAbbreviation(State state) {
        return "S" + freshNumber(state);
    }

    /**
     * The abbreviation of a state that was given a name: one that a person chose stays; one that was made for a new
     * state becomes the initials of the name, or its first three letters where it is one word.
     *
     * @param state the state, with its new name
     * @return the abbreviation, unlike those of the other states
     */
    public String abbreviationForName(State state) {
        String present = state.getAbbreviation();
        if (present != null && !present.matches("S\\d+")) {
            return present;
        }
        return new Abbreviation(state.getName()).unlike(others(state).stream().map(State::getAbbreviation).toList())
                .orElse(present);
    }

    private static List<State> others(State state) {
        return state.eContainer() instanceof Scenario scenario
                ? scenario.getStates().stream().filter(other -> other != state).toList() : List.of();
    }

    private static int freshNumber(State state) {
        List<State> others = others(state);
        int number = 1;
        while (isTaken(others, Messages.get("new.state", number)) || isTaken(others, "S" + number)) {
            number++;
        }
        return number;
    }

    private static boolean isTaken(List<State> states, String name) {
        return states.stream().anyMatch(state -> name.equals(state.getName()) || name.equals(state.getAbbreviation()));
    }
}
