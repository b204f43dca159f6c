/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.OptionalDouble;

/** The offense-defense balance of a pair or of the scenario, in one view. Immutable. */
public final class BalanceView {
    private final ScenarioView view;
    private final Structure.BalanceNumbers numbers;

    BalanceView(ScenarioView view, Structure.BalanceNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * Cost of the attacker's forces over that of the defender's (Glaser and Kaufmann 1998).
     *
     * @return above 0; below 1 favors offense
     */
    public double ratio() {
        return view.value(numbers.ratio());
    }

    /**
     * What striking first adds to the probability of winning.
     *
     * @return 0..0.5
     */
    public double firstStrikeAdvantage() {
        return view.value(numbers.firstStrikeAdvantage());
    }

    /**
     * How far offense and defense can be told apart.
     *
     * @return 0..1
     */
    public double distinguishability() {
        return view.value(numbers.distinguishability());
    }

    /**
     * What a factor of the balance favors (Van Evera 1998).
     *
     * @param factor the factor
     * @return -1 (offense) to 1 (defense), where given
     */
    public OptionalDouble factor(BalanceFactor factor) {
        return view.optional(numbers.factors().get(factor.ordinal()));
    }

    /**
     * The parameter behind {@link #ratio()}.
     *
     * @return the parameter with its distribution
     */
    public Parameter ratioParameter() {
        return view.parameters().get(numbers.ratio());
    }

    /**
     * The parameter behind {@link #firstStrikeAdvantage()}.
     *
     * @return the parameter with its distribution
     */
    public Parameter firstStrikeAdvantageParameter() {
        return view.parameters().get(numbers.firstStrikeAdvantage());
    }

    /**
     * The parameter behind {@link #distinguishability()}.
     *
     * @return the parameter with its distribution
     */
    public Parameter distinguishabilityParameter() {
        return view.parameters().get(numbers.distinguishability());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BalanceView that && view == that.view && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
