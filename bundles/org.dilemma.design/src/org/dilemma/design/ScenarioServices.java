/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.design.internal.Dependents;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.model.Alliance;
import org.dilemma.model.Labels;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services on the scenario as a whole: titles of its diagrams, what is drawn, and what goes with what. */
public class ScenarioServices {

    /**
     * Title of the scenario diagram.
     *
     * @param scenario the scenario
     * @return the title
     */
    public String scenarioTitle(Scenario scenario) {
        return title("title.scenario", scenario);
    }

    /**
     * Title of the diagram of the feedback loops.
     *
     * @param scenario the scenario
     * @return the title
     */
    public String loopsTitle(Scenario scenario) {
        return title("title.loops", scenario);
    }

    /**
     * Title of the diagram of the four worlds.
     *
     * @param scenario the scenario
     * @return the title
     */
    public String worldsTitle(Scenario scenario) {
        return title("title.worlds", scenario);
    }

    /**
     * Title of the perception matrix.
     *
     * @param scenario the scenario
     * @return the title
     */
    public String matrixTitle(Scenario scenario) {
        return title("title.matrix", scenario);
    }

    private static String title(String key, Scenario scenario) {
        return Messages.get(key, Labels.of(scenario));
    }

    /**
     * The scenario that an element belongs to.
     *
     * @param element any element
     * @return its scenario, or null where it is in none, which Sirius takes for nothing
     */
    public EObject scenario(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Scenario scenario ? scenario : null;
    }

    /**
     * The alliances that are drawn as a line: those of exactly two states.
     *
     * @param scenario the scenario
     * @return the alliances
     */
    public List<Alliance> pacts(Scenario scenario) {
        return ScenarioIndex.of(scenario).map(index -> index.groups().pacts()).orElse(List.of());
    }

    /**
     * The alliances that are drawn as a node with spokes: those of more than two states, and incomplete ones.
     *
     * @param scenario the scenario
     * @return the alliances
     */
    public List<Alliance> alliancesOfMany(Scenario scenario) {
        return ScenarioIndex.of(scenario).map(index -> index.groups().alliances()).orElse(List.of());
    }

    /**
     * What makes no sense without a state and goes with it: its perceptions and those of it, its dyads, signals, power
     * shifts, alliances of which fewer than two members would be left, and what phases say of any of these.
     *
     * @param state a state
     * @return the elements, none inside another
     */
    public List<EObject> dependents(State state) {
        return new ArrayList<>(Dependents.of(state));
    }

    /**
     * What phases say of an element, which goes with it.
     *
     * @param element an element
     * @return the overrides of it and of its contents
     */
    public List<PhaseOverride> overridesOf(EObject element) {
        return Dependents.overridesOf(element);
    }

    /**
     * The alliances that a state is a member of.
     *
     * @param state a state
     * @return the alliances, in the order of the model
     */
    public List<Alliance> alliancesOf(State state) {
        return Optional.ofNullable(scenario(state)).map(Scenario.class::cast).map(scenario -> scenario.getAlliances()
                .stream().filter(alliance -> alliance.getMembers().contains(state)).toList()).orElse(List.of());
    }

    /**
     * Never: the precondition of what must not happen, such as the deletion of a node that stands for the scenario.
     *
     * @param element any element
     * @return false
     */
    public boolean never(EObject element) {
        return false;
    }
}
