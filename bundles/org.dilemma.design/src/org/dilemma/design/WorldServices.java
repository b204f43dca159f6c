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
import java.util.function.Function;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.Names;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.StatePair;
import org.dilemma.design.internal.TextKind;
import org.dilemma.design.risk.Placement;
import org.dilemma.design.risk.Position;
import org.dilemma.design.risk.Risk;
import org.dilemma.design.risk.Risks;
import org.dilemma.design.risk.World;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/**
 * Services of the diagram of the four worlds (Jervis 1978). A pair of states is shown by its dyad, else by the first
 * perception between the two; the scenario itself stands for all pairs that have no balance of their own.
 */
public class WorldServices {

    private static Optional<Placement> placement(EObject element) {
        return Risks.of(element).map(Risk::placement);
    }

    private static Optional<Position> position(Placement placement, EObject element) {
        return element instanceof Scenario ? placement.ofScenario() : placement.of(element);
    }

    private static List<EObject> in(World world, Scenario scenario) {
        List<EObject> found = new ArrayList<>();
        placement(scenario).ifPresent(placement -> {
            placement.ofScenario().filter(position -> position.world() == world).ifPresent(here -> found.add(scenario));
            ScenarioIndex.of(scenario).ifPresent(index -> index.groups().pairs().stream().filter(
                    pair -> placement.of(pair).filter(position -> position.world() == world).isPresent())
                    .forEach(found::add));
        });
        return found;
    }

    /**
     * What stands in the doubly dangerous world.
     *
     * @param scenario the scenario
     * @return the scenario and pairs of states, the scenario first
     */
    public List<EObject> doublyDangerous(Scenario scenario) {
        return in(World.DOUBLY_DANGEROUS, scenario);
    }

    /**
     * What stands in the world of an intense dilemma.
     *
     * @param scenario the scenario
     * @return the scenario and pairs of states, the scenario first
     */
    public List<EObject> intense(Scenario scenario) {
        return in(World.INTENSE, scenario);
    }

    /**
     * What stands in the world where aggression is possible and gives warning.
     *
     * @param scenario the scenario
     * @return the scenario and pairs of states, the scenario first
     */
    public List<EObject> offenseDistinguishable(Scenario scenario) {
        return in(World.OFFENSE_DISTINGUISHABLE, scenario);
    }

    /**
     * What stands in the doubly stable world.
     *
     * @param scenario the scenario
     * @return the scenario and pairs of states, the scenario first
     */
    public List<EObject> doublyStable(Scenario scenario) {
        return in(World.DOUBLY_STABLE, scenario);
    }

    /**
     * A pair of states with its balance.
     *
     * @param element the scenario, or an element that stands for a pair
     * @return for instance "Germany - France: ratio 1.1, distinguishability 0.25"
     */
    public String worldLabel(EObject element) {
        return worldText(element, name(element));
    }

    private static String worldText(EObject element, String name) {
        return placement(element).flatMap(all -> position(all, element).map(found -> name + ": " + all.text(found)))
                .orElse(name);
    }

    private static String name(EObject element) {
        return element instanceof Scenario ? Messages.word("world.scenario")
                : ScenarioIndex.text(TextKind.PAIR, element, pair -> name(pair, Names::fitting));
    }

    private static String fullName(EObject element) {
        return element instanceof Scenario ? Messages.word("world.scenario") : name(element, Names::full);
    }

    private static String name(EObject element, Function<State, String> namer) {
        return StatePair.of(element).map(states -> Messages.get("world.pair", namer.apply(states.first()),
                namer.apply(states.second()))).orElseGet(() -> Labels.of(element));
    }

    /**
     * How sure the place is: how much of the probability of the estimates lies in each world.
     *
     * @param element the scenario, or an element that stands for a pair
     * @return the lines
     */
    public String worldTooltip(EObject element) {
        return placement(element).flatMap(all -> position(all, element).map(found -> {
            boolean inherited = !(element instanceof Scenario) && !all.isOwn(element);
            return worldText(element, fullName(element)) + "\n" + (inherited ? Messages.word("world.inherited") + "\n" : "")
                    + all.shares(found);
        })).orElse("");
    }

    /**
     * Heading of the diagram.
     *
     * @param scenario the scenario
     * @return what the rows and columns mean, or that the four worlds were not evaluated
     */
    public String worldsLabel(Scenario scenario) {
        boolean known = placement(scenario).flatMap(Placement::ofScenario).isPresent();
        return Messages.word(known ? "worlds" : "worlds.unknown");
    }
}
