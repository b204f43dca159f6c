/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.DefaultUsed;

/**
 * Which estimates the verdict hangs on.
 *
 * @param number name of the principal number of the verdict; empty when it has none
 * @param seed seed of the random numbers
 * @param base number of base points; each costs a run for every factor and two more
 * @param tornado the estimates with a range, the greatest swing first
 * @param factors the same estimates with their Sobol' indices, in the same order; from the 61st on as one group
 * @param defaults the inputs of the verdict that are defaults and were taken as exact
 * @param reason why nothing was varied, for people; empty where it was
 */
public record Sensitivity(Optional<String> number, long seed, int base, List<Swing> tornado, List<Factor> factors,
        List<DefaultUsed> defaults, Optional<String> reason) {

    /** Copies the lists. */
    public Sensitivity {
        tornado = List.copyOf(tornado);
        factors = List.copyOf(factors);
        defaults = List.copyOf(defaults);
    }

    /**
     * Nothing was varied.
     *
     * @param seed the seed that would have been used
     * @param reason why not
     * @return a sensitivity without estimates
     */
    public static Sensitivity none(long seed, String reason) {
        return new Sensitivity(Optional.empty(), seed, 0, List.of(), List.of(), List.of(), Optional.of(reason));
    }
}
