/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.StatePair;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EObject;

/**
 * The places of a scenario and of its pairs of states among the four worlds of Jervis (1978). A pair without a balance
 * of its own stands where the scenario stands. For one thread, since it remembers its words.
 */
public final class Placement {
    private static final String RATIO = "ratio";

    private final Optional<Position> scenario;
    private final Map<StatePair, Position> pairs = new HashMap<>();
    private final Map<Position, String> texts = new IdentityHashMap<>();
    private final Map<Position, String> shares = new IdentityHashMap<>();

    private Placement(Optional<Position> scenario) {
        this.scenario = scenario;
    }

    /** The places that a result of the four worlds tells; none without one. */
    static Placement of(Scenario scenario, Optional<Result> result) {
        Placement placement = new Placement(result.flatMap(given -> Position.read(given.values(), "")));
        result.ifPresent(given -> placement.read(new StateNames(scenario), given.values()));
        return placement;
    }

    private void read(StateNames names, SortedMap<String, Quantity> values) {
        for (String name : values.tailMap(RATIO).keySet()) {
            if (!name.startsWith(RATIO)) {
                break;
            }
            names.pair(name, RATIO).ifPresent(pair -> Position.read(values, name.substring(RATIO.length()))
                    .ifPresent(position -> pairs.put(pair, position)));
        }
    }

    /**
     * The place of the scenario.
     *
     * @return its place, if the four worlds were evaluated
     */
    public Optional<Position> ofScenario() {
        return scenario;
    }

    /**
     * The place of the two states that an element joins.
     *
     * @param element a perception or a dyad
     * @return their place, if the four worlds were evaluated
     */
    public Optional<Position> of(EObject element) {
        return StatePair.of(element).map(pairs::get).or(() -> scenario);
    }

    /**
     * Whether the two states that an element joins have a balance of their own.
     *
     * @param element a perception or a dyad
     * @return false if they stand where the scenario stands
     */
    public boolean isOwn(EObject element) {
        return StatePair.of(element).filter(pairs::containsKey).isPresent();
    }

    /**
     * A place in words.
     *
     * @param position a position that this placement gave
     * @return for instance "ratio 1.1, distinguishability 0.25"
     */
    public String text(Position position) {
        return texts.computeIfAbsent(position, key -> Messages.get("world.place", Numbers.format(key.ratio()),
                Numbers.format(key.distinguishability())));
    }

    /**
     * How much of the probability lies in each world, in words.
     *
     * @param position a position that this placement gave
     * @return one line for each world
     */
    public String shares(Position position) {
        return shares.computeIfAbsent(position, key -> Stream.of(World.values()).map(world -> share(key, world))
                .collect(Collectors.joining("\n")));
    }

    private static String share(Position position, World world) {
        return Messages.get("world.share", Messages.word("world." + world.name()),
                Numbers.format(100 * position.shares().getOrDefault(world, 0.0), 2));
    }
}
