/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dilemma.model.Contiguity;
import org.dilemma.model.Intent;
import org.dilemma.model.Scenario;

/**
 * The numbers of a scenario, immutable and free of the model: what evaluators read. States, perceptions and pairs of
 * states are numbered from 0 in the order of the scenario. Every uncertain number is a {@link Parameter}; a view with
 * other values for the same parameters is made with {@link #withValues(double[])}.
 *
 * <p>Safe for several threads. Made with {@link #of(Scenario)} on the thread that owns the model.
 */
public final class ScenarioView {
    private final Structure structure;
    private final double[] values;

    ScenarioView(Structure structure, double[] values) {
        this.structure = structure;
        this.values = values;
    }

    /**
     * Reads a scenario. Perceptions, dyads and alliances whose states are missing are left out; validation reports
     * them.
     *
     * @param scenario the scenario; not changed and not kept
     * @return its numbers
     */
    public static ScenarioView of(Scenario scenario) {
        return new StructureReader(scenario).read();
    }

    /**
     * A view of the same scenario with other numbers.
     *
     * @param newValues one number for each of {@link #parameters()}, in their order; copied
     * @return the view
     * @throws IllegalArgumentException if the length differs
     */
    public ScenarioView withValues(double[] newValues) {
        if (newValues.length != values.length) {
            throw new IllegalArgumentException("Expected " + values.length + " values, not " + newValues.length);
        }
        return new ScenarioView(structure, newValues.clone());
    }

    /**
     * The uncertain numbers.
     *
     * @return all parameters, in a stable order
     */
    public List<Parameter> parameters() {
        return structure.parameters();
    }

    /**
     * The value of a parameter in this view.
     *
     * @param index position in {@link #parameters()}
     * @return the value, in the parameter's unit
     */
    public double value(int index) {
        return values[index];
    }

    /**
     * The defaults among some features.
     *
     * @param features names of features in the metamodel
     * @return one entry for each parameter of these features that the model does not give
     */
    public List<DefaultUsed> defaults(Set<String> features) {
        return parameters().stream().filter(p -> !p.given() && features.contains(p.feature()))
                .map(Parameter::asDefault).toList();
    }

    /**
     * Title of the scenario.
     *
     * @return the title, empty when none is given
     */
    public String title() {
        return structure.title();
    }

    /**
     * Points at the scenario itself.
     *
     * @return the reference
     */
    public ElementRef scenario() {
        return structure.scenario();
    }

    /**
     * The years that the scenario covers.
     *
     * @return the period
     */
    public Period period() {
        return structure.period();
    }

    /**
     * Degree of anarchy.
     *
     * @return 0 (full protection by a common authority) to 1 (none)
     */
    public double anarchy() {
        return values[structure.anarchy()];
    }

    /**
     * Number of states.
     *
     * @return at least 0
     */
    public int stateCount() {
        return structure.states().length;
    }

    /**
     * Points at a state.
     *
     * @param i number of the state
     * @return the reference
     */
    public ElementRef state(int i) {
        return structure.states()[i].ref();
    }

    /**
     * True motive of a state as the analyst judges it.
     *
     * @param i number of the state
     * @return the intent
     */
    public Intent intent(int i) {
        return structure.states()[i].intent();
    }

    /**
     * Value of gain beyond security. Where the model gives none: 0; by intent 0.5 for MIXED and 1 for GREEDY [OWN].
     *
     * @param i number of the state
     * @return 0..1, own territory = 1
     */
    public double greed(int i) {
        return values[structure.states()[i].greed()];
    }

    /**
     * Richardson's fatigue coefficient a.
     *
     * @param i number of the state
     * @return above 0, per year
     */
    public double fatigue(int i) {
        return values[structure.states()[i].fatigue()];
    }

    /**
     * Richardson's grievance term g.
     *
     * @param i number of the state
     * @return arms units per year
     */
    public double grievance(int i) {
        return values[structure.states()[i].grievance()];
    }

    /**
     * Expected cost of war.
     *
     * @param i number of the state
     * @return 0..1, own territory = 1
     */
    public double warCost(int i) {
        return values[structure.states()[i].warCost()];
    }

    /**
     * Security dilemma sensibility.
     *
     * @param i number of the state
     * @return 0..1
     */
    public double sensibility(int i) {
        return values[structure.states()[i].sensibility()];
    }

    /**
     * Whether a state has a capability with a level. One that has none counts as strong as any other in
     * {@link #share(int, int)}.
     *
     * @param i number of the state
     * @return true if some level is known
     */
    public boolean hasLevels(int i) {
        return !structure.states()[i].measures().isEmpty();
    }

    /**
     * Mean offensiveness of the capabilities of a state.
     *
     * @param i number of the state
     * @return 0..1; 0.5 for a state without capabilities
     */
    public double offensiveness(int i) {
        List<Structure.CapabilityNumbers> capabilities = structure.states()[i].capabilities();
        if (capabilities.isEmpty()) {
            return 0.5;
        }
        double sum = 0;
        for (Structure.CapabilityNumbers capability : capabilities) {
            sum += values[capability.offensiveness()];
        }
        return sum / capabilities.size();
    }

    /**
     * The capabilities of a state.
     *
     * @param i number of the state
     * @return its capabilities, in the order of the model
     */
    public List<CapabilityView> capabilities(int i) {
        return structure.states()[i].capabilities().stream().map(numbers -> new CapabilityView(this, numbers))
                .toList();
    }

    /**
     * The alliances.
     *
     * @return all alliances, in the order of the model
     */
    public List<AllianceView> alliances() {
        return structure.alliances().stream().map(numbers -> new AllianceView(this, numbers)).toList();
    }

    /**
     * The signals.
     *
     * @return all signals between two different states, in the order of the model
     */
    public List<SignalView> signals() {
        return structure.signals().stream().map(numbers -> new SignalView(this, numbers)).toList();
    }

    /**
     * The expected shifts of power.
     *
     * @return all power shifts of states of the scenario, in the order of the model
     */
    public List<PowerShiftView> powerShifts() {
        return structure.powerShifts().stream().map(numbers -> new PowerShiftView(this, numbers)).toList();
    }

    /** The value at a position; empty for -1. */
    OptionalDouble optional(int position) {
        return position < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[position]);
    }

    /**
     * Share of a state in the capabilities of a pair: the mean, over the kinds that both have with a level in the same
     * unit, of level_j / (level_i + level_j). A kind that one of them lacks is missing, not zero.
     *
     * @param i number of one state
     * @param j number of the state whose share is asked
     * @return 0..1; 0.5 when they have nothing in common to compare
     */
    public double share(int i, int j) {
        double sum = 0;
        int compared = 0;
        for (Structure.MeasureNumbers mine : structure.states()[i].measures()) {
            for (Structure.MeasureNumbers theirs : structure.states()[j].measures()) {
                if (mine.kind() == theirs.kind() && mine.unit().equals(theirs.unit())) {
                    double level = level(mine);
                    double other = level(theirs);
                    if (level + other > 0) {
                        sum += other / (level + other);
                        compared++;
                    }
                }
            }
        }
        return compared == 0 ? 0.5 : sum / compared;
    }

    /**
     * Whether two states have a kind of capability in common, with levels in the same unit that are not both zero.
     *
     * @param i number of one state
     * @param j number of the other
     * @return false if {@link #share(int, int)} takes them for equals because nothing can be compared
     */
    public boolean comparable(int i, int j) {
        return structure.states()[i].measures().stream()
                .anyMatch(mine -> structure.states()[j].measures().stream()
                        .anyMatch(theirs -> mine.kind() == theirs.kind() && mine.unit().equals(theirs.unit())
                                && level(mine) + level(theirs) > 0));
    }

    private double level(Structure.MeasureNumbers measure) {
        double sum = 0;
        for (int position : measure.levels()) {
            sum += values[position];
        }
        return sum;
    }

    /**
     * Number of perceptions.
     *
     * @return at least 0
     */
    public int perceptionCount() {
        return structure.perceptions().length;
    }

    /**
     * Points at a perception.
     *
     * @param p number of the perception
     * @return the reference
     */
    public ElementRef perception(int p) {
        return structure.perceptions()[p].ref();
    }

    /**
     * The state that perceives.
     *
     * @param p number of the perception
     * @return number of the state
     */
    public int holder(int p) {
        return structure.perceptions()[p].holder();
    }

    /**
     * The state that is perceived.
     *
     * @param p number of the perception
     * @return number of the state
     */
    public int target(int p) {
        return structure.perceptions()[p].target();
    }

    /**
     * The perception of one state by another.
     *
     * @param holder number of the state that perceives
     * @param target number of the state that is perceived
     * @return number of the perception, or -1 when there is none
     */
    public int perception(int holder, int target) {
        return structure.perceptionOf().get(holder, target);
    }

    /**
     * Belief that the target is greedy, before bias.
     *
     * @param p number of the perception
     * @return 0..1
     */
    public double perceivedGreed(int p) {
        return values[structure.perceptions()[p].perceivedGreed()];
    }

    /**
     * Bias of interpretation.
     *
     * @param p number of the perception
     * @return -1 (sees the best) to 1 (sees the worst)
     */
    public double bias(int p) {
        return values[structure.perceptions()[p].bias()];
    }

    /**
     * How offensive the target's forces look to the holder; where not given, their mean offensiveness.
     *
     * @param p number of the perception
     * @return 0..1
     */
    public double perceivedOffensiveness(int p) {
        int index = structure.perceptions()[p].perceivedOffensiveness();
        return index >= 0 ? values[index] : offensiveness(target(p));
    }

    /**
     * Reaction coefficient k, where the model gives one.
     *
     * @param p number of the perception
     * @return per year, at least 0; empty when it is to be derived
     */
    public OptionalDouble reaction(int p) {
        int index = structure.perceptions()[p].reaction();
        return index >= 0 ? OptionalDouble.of(values[index]) : OptionalDouble.empty();
    }

    /**
     * The pairs of states to judge: all pairs in scenarios of up to 20 states; in larger ones those that
     * a perception, a dyad, an alliance or a signal joins.
     *
     * @return the pairs, each with the smaller number first, in order
     */
    public List<Pair> pairs() {
        return structure.pairs();
    }

    /**
     * The balance between two states: that of their dyad, feature by feature, else that of the scenario.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the balance in this view
     */
    public BalanceView balance(int i, int j) {
        Structure.DyadNumbers dyad = structure.dyad(i, j);
        return new BalanceView(this, dyad == null ? structure.balance() : dyad.balance());
    }

    /**
     * The balance of the scenario.
     *
     * @return the balance in this view
     */
    public BalanceView balance() {
        return new BalanceView(this, structure.balance());
    }

    /**
     * The dyad of two states, if one is drawn.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the reference
     */
    public Optional<ElementRef> dyad(int i, int j) {
        return Optional.ofNullable(structure.dyad(i, j)).map(Structure.DyadNumbers::ref);
    }

    /**
     * The contiguity of two states, where it is given.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the contiguity
     */
    public Optional<Contiguity> contiguity(int i, int j) {
        return Optional.ofNullable(structure.dyad(i, j)).map(Structure.DyadNumbers::contiguity);
    }

    /**
     * The distance of two states, where it is given.
     *
     * @param i number of one state
     * @param j number of the other
     * @return kilometers
     */
    public OptionalDouble distance(int i, int j) {
        Structure.DyadNumbers dyad = structure.dyad(i, j);
        return dyad == null ? OptionalDouble.empty() : optional(dyad.distance());
    }

    /**
     * Two states.
     *
     * @param i number of the first
     * @param j number of the second, greater than i
     */
    public record Pair(int i, int j) {
    }
}
