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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each band came out when the estimates were drawn from their distributions.
 *
 * @param samples number of draws; 0 when nothing was drawn
 * @param seed seed of the draws; the same seed gives the same draws, whatever the number of threads
 * @param bands share of the draws (0..1) for each band; empty when nothing was drawn
 */
public record Uncertainty(int samples, long seed, SortedMap<Band, Double> bands) {

    /** Copies the bands. */
    public Uncertainty {
        bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
    }
}
