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

/**
 * How a number spreads over the draws.
 *
 * @param name its name, as in the result of the evaluator
 * @param unit its unit, empty for a pure number
 * @param draws draws that gave the number
 * @param mean their mean
 * @param error standard error of the mean; 0 for one draw
 * @param percentiles the 5th, 25th, 50th, 75th and 95th percentile, in this order
 */
public record Spread(String name, String unit, long draws, double mean, double error, List<Percentile> percentiles) {

    /** Copies the percentiles. */
    public Spread {
        percentiles = List.copyOf(percentiles);
    }
}
