/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.OptionalDouble;

/**
 * A percentile of the draws with its Monte Carlo error.
 *
 * @param percent which one, between 0 and 100
 * @param value the percentile of the draws
 * @param low lower end of a 95 % interval for the percentile of the distribution, whatever its form: two of the draws
 *        in order, by the binomial distribution (Conover 1999); empty where the draws are too few to bound it
 * @param high upper end of that interval
 */
public record Percentile(int percent, double value, OptionalDouble low, OptionalDouble high) {
}
