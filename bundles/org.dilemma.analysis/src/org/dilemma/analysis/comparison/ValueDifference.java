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
import java.util.Optional;
import org.dilemma.analysis.Quantity;

/**
 * A value of an evaluator that differs between two scenarios, by more than rounding.
 *
 * @param evaluator id of the evaluator
 * @param name name of the value
 * @param before the value on the first scenario; empty where it has none
 * @param after the value on the second; empty where it has none
 */
public record ValueDifference(String evaluator, String name, Optional<Quantity> before, Optional<Quantity> after) {

    /** Refuses parts that are missing. */
    public ValueDifference {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
