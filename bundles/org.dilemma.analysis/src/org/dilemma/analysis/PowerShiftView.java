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

/** An expected shift of power that opens or closes a window, in one view. Immutable. */
public final class PowerShiftView {
    private final ScenarioView view;
    private final Structure.PowerShiftNumbers numbers;

    PowerShiftView(ScenarioView view, Structure.PowerShiftNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * Points at the power shift.
     *
     * @return the reference
     */
    public ElementRef ref() {
        return numbers.ref();
    }

    /**
     * The state whose relative power shifts.
     *
     * @return number of the state
     */
    public int state() {
        return numbers.state();
    }

    /**
     * Relative change of power.
     *
     * @return per year, negative for decline, where given
     */
    public OptionalDouble rate() {
        return view.optional(numbers.rate());
    }

    /**
     * Length of the window.
     *
     * @return years, at least 0, where given
     */
    public OptionalDouble window() {
        return numbers.window();
    }
}
