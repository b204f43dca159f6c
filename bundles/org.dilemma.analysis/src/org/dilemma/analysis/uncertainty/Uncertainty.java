/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DefaultUsed;

/**
 * What came out when the estimates were drawn from their distributions.
 *
 * @param samples number of draws; 0 when nothing was drawn
 * @param seed seed of the draws; the same seed gives the same draws, whatever the number of threads
 * @param uncertain number of estimates that have a range and were drawn
 * @param bands how often each band came out; empty when nothing was drawn
 * @param values how the numbers of the verdict spread, the principal one first
 * @param defaults the inputs of the verdict that are defaults and were taken as exact
 * @param reason why nothing was drawn though draws were asked for, for people; else empty
 */
public record Uncertainty(int samples, long seed, int uncertain, SortedMap<Band, BandShare> bands,
        List<Spread> values, List<DefaultUsed> defaults, Optional<String> reason) {

    /** Copies the collections. */
    public Uncertainty {
        bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
        values = List.copyOf(values);
        defaults = List.copyOf(defaults);
    }

    /**
     * Nothing was drawn, since no draws were asked for.
     *
     * @param seed the seed that would have been used
     * @return an uncertainty without draws
     */
    public static Uncertainty none(long seed) {
        return none(seed, Optional.empty());
    }

    /**
     * Nothing was drawn.
     *
     * @param seed the seed that would have been used
     * @param reason why not; empty when no draws were asked for
     * @return an uncertainty without draws
     */
    public static Uncertainty none(long seed, Optional<String> reason) {
        return new Uncertainty(0, seed, 0, new TreeMap<>(), List.of(), List.of(), reason);
    }
}
