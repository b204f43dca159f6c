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
import java.util.Set;
import org.dilemma.model.Scenario;

/**
 * The numbers of a scenario, immutable and free of the model: what evaluators read. States, perceptions and pairs of
 * states are numbered from 0 in the order of the scenario. Every uncertain number is a {@link Parameter}; a view with
 * other values for the same parameters is made with {@link #withValues(double[])}.
 *
 * <p>Safe for several threads. Made with {@link #of(Scenario)} on the thread that owns the model.
 */
public final class ScenarioView extends PairsView {
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
     * Two states.
     *
     * @param i number of the first
     * @param j number of the second, greater than i
     */
    public record Pair(int i, int j) {
    }
}
