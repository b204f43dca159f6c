/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * An input of one scenario.
 *
 * @param text the input as people read it: a number with its range and unit, a constant, or labels of elements
 * @param number the number, or the best value of the estimate, where it is one
 * @param unit unit of the number, empty for a pure number
 * @param given whether the scenario gives it; otherwise it is a default, or there is none
 */
public record InputValue(String text, OptionalDouble number, String unit, boolean given) {

    /** Refuses parts that are missing. */
    public InputValue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(unit, "unit");
    }
}
