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
import org.dilemma.model.Scenario;

/**
 * The numbers of a scenario, immutable and free of the model: what evaluators read. States, perceptions and pairs of
 * states are numbered from 0 in the order of the scenario. Every uncertain number is a {@link Parameter}; a view with
 * other values for the same parameters is made with {@link #withValues(double[])}.
 *
 * <p>Safe for several threads. Made with {@link #of(Scenario)} on the thread that owns the model.
 */
public final class ScenarioView extends StatesView {
    private final BalanceView balance;
    private final BalanceView[] dyadBalances;

    ScenarioView(Structure structure, double[] values) {
        super(structure, values);
        balance = new BalanceView(this, structure.balance());
        dyadBalances = structure.dyads().stream().map(dyad -> new BalanceView(this, dyad.balance()))
                .toArray(BalanceView[]::new);
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
        return over(newValues.clone());
    }

    /**
     * A view of the same scenario on an array of numbers that its owner goes on changing: each change shows in the
     * view. For those who draw many times and must not make a view for each draw; all others use {@link #withValues}.
     * Unlike other views it is for the thread of the owner of the array alone.
     *
     * @param shared one number for each of {@link #parameters()}, in their order; not copied
     * @return the view
     * @throws IllegalArgumentException if the length differs
     */
    public ScenarioView over(double[] shared) {
        if (shared.length != values.length) {
            throw new IllegalArgumentException("Expected " + values.length + " values, not " + shared.length);
        }
        return new ScenarioView(structure, shared);
    }

    /**
     * The numbers of this view.
     *
     * @return a copy, one for each of {@link #parameters()}
     */
    public double[] values() {
        return values.clone();
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
     * The alliances.
     *
     * @return all alliances, in the order of the model
     */
    public List<AllianceView> alliances() {
        return structure.alliances().stream().map(numbers -> new AllianceView(this, numbers)).toList();
    }

    /**
     * How firmly the members of an alliance are expected to keep the promise; see {@link AllianceView#commitment()}.
     *
     * @param alliance position in {@link #alliances()}
     * @return 0..1
     */
    public double commitment(int alliance) {
        return values[structure.alliances().get(alliance).commitment()];
    }

    /**
     * How far the promise of an alliance depends on conditions; see {@link AllianceView#conditionality()}.
     *
     * @param alliance position in {@link #alliances()}
     * @return 0..1
     */
    public double conditionality(int alliance) {
        return values[structure.alliances().get(alliance).conditionality()];
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

    @Override
    CapabilityView capability(Structure.CapabilityNumbers numbers) {
        return new CapabilityView(this, numbers);
    }

    /** The value at a position; empty for -1. */
    OptionalDouble optional(int position) {
        return position < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[position]);
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
        return optional(structure.perceptions()[p].reaction());
    }

    /**
     * Whether the model gives a reaction coefficient, so that {@link #reaction(int)} is not empty. With
     * {@link #givenReaction(int)} for evaluators that are asked many thousand times.
     *
     * @param p number of the perception
     * @return true if it is given
     */
    public boolean hasReaction(int p) {
        return structure.perceptions()[p].reaction() >= 0;
    }

    /**
     * The reaction coefficient k that the model gives.
     *
     * @param p number of a perception that {@link #hasReaction(int)}
     * @return per year, at least 0
     */
    public double givenReaction(int p) {
        return values[structure.perceptions()[p].reaction()];
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
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? balance : dyadBalances[dyad];
    }

    /**
     * The balance of the scenario.
     *
     * @return the balance in this view
     */
    public BalanceView balance() {
        return balance;
    }

    /**
     * The dyad of two states, if one is drawn.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the reference
     */
    public Optional<ElementRef> dyad(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? Optional.empty() : Optional.of(structure.dyads().get(dyad).ref());
    }

    /**
     * The contiguity of two states, where it is given.
     *
     * @param i number of one state
     * @param j number of the other
     * @return the contiguity
     */
    public Optional<Contiguity> contiguity(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? Optional.empty() : structure.dyads().get(dyad).contiguity();
    }

    /**
     * The distance of two states, where it is given.
     *
     * @param i number of one state
     * @param j number of the other
     * @return kilometers
     */
    public OptionalDouble distance(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad < 0 ? OptionalDouble.empty() : optional(structure.dyads().get(dyad).distance());
    }

    /**
     * Whether the model gives the distance of two states, so that {@link #distance(int, int)} is not empty. With
     * {@link #givenDistance(int, int)} for evaluators that are asked many thousand times.
     *
     * @param i number of one state
     * @param j number of the other
     * @return true if it is given
     */
    public boolean hasDistance(int i, int j) {
        int dyad = structure.dyadNumber(i, j);
        return dyad >= 0 && structure.dyads().get(dyad).distance() >= 0;
    }

    /**
     * The distance of two states that the model gives.
     *
     * @param i number of one state
     * @param j number of another, where the two {@link #hasDistance(int, int)}
     * @return kilometers
     */
    public double givenDistance(int i, int j) {
        return values[structure.dyads().get(structure.dyadNumber(i, j)).distance()];
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
