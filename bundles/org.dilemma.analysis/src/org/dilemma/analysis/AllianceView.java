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
import java.util.OptionalInt;
import java.util.Set;
import org.dilemma.model.Obligation;

/** An alliance in one view. Immutable. */
public final class AllianceView {
    private final ScenarioView view;
    private final Structure.AllianceNumbers numbers;

    AllianceView(ScenarioView view, Structure.AllianceNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * Points at the alliance.
     *
     * @return the reference
     */
    public ElementRef ref() {
        return numbers.ref();
    }

    /**
     * Its members.
     *
     * @return numbers of the states, each once, in the order of the model
     */
    public List<Integer> members() {
        return numbers.members();
    }

    /**
     * What the members promise.
     *
     * @return the obligations, possibly none
     */
    public Set<Obligation> obligations() {
        return numbers.obligations();
    }

    /**
     * How firmly the members are expected to keep the promise.
     *
     * @return 0..1
     */
    public double commitment() {
        return view.value(numbers.commitment());
    }

    /**
     * How far the promise depends on conditions.
     *
     * @return 0..1
     */
    public double conditionality() {
        return view.value(numbers.conditionality());
    }

    /**
     * First year.
     *
     * @return calendar year, where given
     */
    public OptionalInt start() {
        return numbers.start();
    }

    /**
     * Last year.
     *
     * @return calendar year, where given
     */
    public OptionalInt end() {
        return numbers.end();
    }
}
