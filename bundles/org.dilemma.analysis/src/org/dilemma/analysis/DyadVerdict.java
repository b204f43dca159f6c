/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdict on two states [OWN].
 *
 * @param a the state that comes first in the scenario
 * @param b the other state
 * @param band the spiral risk between them
 * @param model the model that fits
 * @param rule the rule that produced the band, in plain words
 * @param values the values behind the rule by name, among them {@code loopGain}
 */
public record DyadVerdict(ElementRef a, ElementRef b, Band band, FittingModel model, String rule,
        SortedMap<String, Quantity> values) {

    /** Copies the values. */
    public DyadVerdict {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(rule, "rule");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
