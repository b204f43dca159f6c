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
import java.util.SortedMap;
import org.dilemma.model.CapabilityKind;

/** A capability of a state in one view. Immutable. */
public final class CapabilityView {
    private final ScenarioView view;
    private final Structure.CapabilityNumbers numbers;

    CapabilityView(ScenarioView view, Structure.CapabilityNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * Points at the capability.
     *
     * @return the reference
     */
    public ElementRef ref() {
        return numbers.ref();
    }

    /**
     * Its kind.
     *
     * @return the kind
     */
    public CapabilityKind kind() {
        return numbers.kind();
    }

    /**
     * Unit of level and observations.
     *
     * @return the unit, empty when not given
     */
    public String unit() {
        return numbers.unit();
    }

    /**
     * Its level.
     *
     * @return at least 0, in {@link #unit()}, where given
     */
    public OptionalDouble level() {
        return view.optional(numbers.level());
    }

    /**
     * How far it serves attack.
     *
     * @return 0..1
     */
    public double offensiveness() {
        return view.value(numbers.offensiveness());
    }

    /**
     * How well others can see it.
     *
     * @return 0..1
     */
    public double observability() {
        return view.value(numbers.observability());
    }

    /**
     * The parameter behind {@link #offensiveness()}.
     *
     * @return the parameter with its distribution
     */
    public Parameter offensivenessParameter() {
        return view.parameters().get(numbers.offensiveness());
    }

    /**
     * The parameter behind {@link #observability()}.
     *
     * @return the parameter with its distribution
     */
    public Parameter observabilityParameter() {
        return view.parameters().get(numbers.observability());
    }

    /**
     * Relative growth, where given.
     *
     * @return per year; empty when the model does not give it
     */
    public OptionalDouble growth() {
        return view.parameters().get(numbers.growth()).given() ? OptionalDouble.of(view.value(numbers.growth()))
                : OptionalDouble.empty();
    }

    /**
     * Observed levels.
     *
     * @return level by calendar year, in {@link #unit()}; of a year given twice, the first
     */
    public SortedMap<Integer, Double> observations() {
        return numbers.observations();
    }
}
