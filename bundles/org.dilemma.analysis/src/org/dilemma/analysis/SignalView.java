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
import java.util.OptionalInt;

/** A signal in one view. Immutable. */
public final class SignalView {
    private final ScenarioView view;
    private final Structure.SignalNumbers numbers;

    SignalView(ScenarioView view, Structure.SignalNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * Points at the signal.
     *
     * @return the reference
     */
    public ElementRef ref() {
        return numbers.ref();
    }

    /**
     * The state that signals.
     *
     * @return number of the state
     */
    public int sender() {
        return numbers.sender();
    }

    /**
     * The state that the signal is meant for.
     *
     * @return number of the state
     */
    public int receiver() {
        return numbers.receiver();
    }

    /**
     * Cost to a greedy sender, relative to what it could gain.
     *
     * @return 0..1, where given
     */
    public OptionalDouble cost() {
        return view.optional(numbers.cost());
    }

    /**
     * How well the receiver can see the signal.
     *
     * @return 0..1, where given
     */
    public OptionalDouble observability() {
        return view.optional(numbers.observability());
    }

    /**
     * How far the signal exposes the sender.
     *
     * @return 0..1, where given
     */
    public OptionalDouble vulnerability() {
        return view.optional(numbers.vulnerability());
    }

    /**
     * Year of the signal.
     *
     * @return calendar year, where given
     */
    public OptionalInt year() {
        return numbers.year();
    }
}
