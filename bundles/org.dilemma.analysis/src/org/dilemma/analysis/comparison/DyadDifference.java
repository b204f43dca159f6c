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
import org.dilemma.analysis.DyadVerdict;

/**
 * Two states whose verdict differs between two scenarios in band or model, or who are judged in one of them only.
 *
 * @param before the verdict in the first scenario; empty where it does not judge the pair
 * @param after the verdict in the second; empty where it does not judge the pair
 */
public record DyadDifference(Optional<DyadVerdict> before, Optional<DyadVerdict> after) {

    /** Refuses parts that are missing. */
    public DyadDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * A verdict that shows who the two states are.
     *
     * @return the verdict of the second scenario, else that of the first
     */
    public DyadVerdict shown() {
        return after.or(() -> before).orElseThrow();
    }
}
