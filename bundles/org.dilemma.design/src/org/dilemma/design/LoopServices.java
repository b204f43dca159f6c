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
import java.util.OptionalDouble;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.Steps;
import org.dilemma.design.internal.Wrap;
import org.dilemma.design.risk.ReactionLinks;
import org.dilemma.design.risk.Risk;
import org.dilemma.design.risk.Risks;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/**
 * Services of the diagram of the feedback loops: who reacts to whom, how strongly, and which loop is the strongest. A
 * reaction to a state that is perceived is drawn on the perception; one to the enemy of an ally, handed on by the
 * alliance, between the states.
 */
public class LoopServices {

    private static Optional<ReactionLinks> links(EObject element) {
        return Risks.of(element).map(Risk::links);
    }

    /**
     * The perceptions that a reaction follows from.
     *
     * @param scenario the scenario
     * @return the perceptions with a gain
     */
    public List<Perception> reactions(Scenario scenario) {
        return links(scenario).map(links -> scenario.getPerceptions().stream()
                .filter(perception -> gain(links, perception).isPresent()).toList()).orElse(List.of());
    }

    private static OptionalDouble gain(Perception perception) {
        return links(perception).map(links -> gain(links, perception)).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble gain(ReactionLinks links, Perception perception) {
        return links.gain(perception.getHolder(), perception.getTarget());
    }

    /**
     * The gain of a reaction.
     *
     * @param perception a perception
     * @return the gain in three digits; empty where there is none
     */
    public String gainLabel(Perception perception) {
        OptionalDouble gain = gain(perception);
        return gain.isPresent() ? Messages.get("gain", Numbers.format(gain.getAsDouble())) : "";
    }

    /**
     * Width of the line of a reaction.
     *
     * @param perception a perception
     * @return 1 (a gain below 0.2) to 5 (0.8 and more)
     */
    public int gainWidth(Perception perception) {
        return Steps.width(gain(perception).orElse(0));
    }

    /**
     * Whether a reaction is a link of the strongest loop.
     *
     * @param perception a perception
     * @return true if it is
     */
    public boolean isInStrongestLoop(Perception perception) {
        State target = perception.getTarget();
        return target != null && links(perception).flatMap(links -> links.strongest(perception.getHolder()))
                .filter(next -> next == target).isPresent();
    }

    /**
     * Whether the strongest loop runs through a state.
     *
     * @param state a state
     * @return true if it does
     */
    public boolean isOnStrongestLoop(State state) {
        return links(state).flatMap(links -> links.strongest(state)).isPresent();
    }

    /**
     * Whether a state reacts to others or others to it.
     *
     * @param state a state
     * @return true if it does
     */
    public boolean isJoined(State state) {
        return links(state).filter(links -> links.joins(state)).isPresent();
    }

    /**
     * The states that a state reacts to only because an ally fears them, outside of the strongest loop.
     *
     * @param state a state
     * @return the states
     */
    public List<State> handedOn(State state) {
        return handed(state, false);
    }

    /**
     * The state that a state reacts to only because an ally fears it, in the strongest loop.
     *
     * @param state a state
     * @return at most one state
     */
    public List<State> handedOnInStrongestLoop(State state) {
        return handed(state, true);
    }

    private static List<State> handed(State state, boolean strongest) {
        List<State> targets = new ArrayList<>();
        links(state).ifPresent(links -> {
            State next = links.strongest(state).orElse(null);
            for (State target : links.from(state).keySet()) {
                if (target == next == strongest && isHandedOn(state, target)) {
                    targets.add(target);
                }
            }
        });
        return targets;
    }

    private static boolean isHandedOn(State from, State to) {
        return ScenarioIndex.of(from).filter(index -> index.groups().perception(from, to).isEmpty()).isPresent();
    }

    /**
     * The gain of the reaction that an alliance hands on in the strongest loop.
     *
     * @param state the state that reacts
     * @return the gain in three digits; empty where there is none
     */
    public String handedOnLabel(State state) {
        return links(state).flatMap(links -> links.strongest(state).map(next -> links.gain(state, next)))
                .filter(OptionalDouble::isPresent)
                .map(gain -> Messages.get("gain.handed.on", Numbers.format(gain.getAsDouble()))).orElse("");
    }

    /**
     * What the analysis says of the strongest loop.
     *
     * @param scenario the scenario
     * @return a sentence in lines of readable length
     */
    public String loopSentence(Scenario scenario) {
        String sentence = links(scenario).map(ReactionLinks::sentence).orElse("");
        return Wrap.lines(sentence.isEmpty() ? Messages.get("loops.unknown") : sentence);
    }
}
