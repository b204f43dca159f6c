/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Objects;

/**
 * A number with its unit.
 *
 * @param value the number; finite
 * @param unit its unit, empty for a pure number
 */
public record Quantity(double value, String unit) {

    /**
     * @throws IllegalArgumentException if the value is not finite: a result says in a finding why there is no number
     */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a finite number: " + value);
        }
    }

    /**
     * A number without unit.
     *
     * @param value the number; finite
     * @return the quantity
     */
    public static Quantity pure(double value) {
        return new Quantity(value, "");
    }
}
