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
import org.dilemma.analysis.ElementRef;

/**
 * An input that differs between two scenarios.
 *
 * @param element the element, as the second scenario has it
 * @param feature the feature by its name in the metamodel; an observation as {@code observations.1913}
 * @param before the input of the first scenario
 * @param after the input of the second
 */
public record InputDifference(ElementRef element, String feature, InputValue before, InputValue after) {

    /** Refuses parts that are missing. */
    public InputDifference {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
