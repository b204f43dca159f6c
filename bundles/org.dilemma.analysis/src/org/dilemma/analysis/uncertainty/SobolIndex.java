/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

/**
 * How much of the variance of a number is due to one factor (Sobol' 1993), each index with a 95 % bootstrap interval.
 *
 * @param first first index: the share of the variance that the factor explains on its own; estimates may lie slightly
 *        below 0
 * @param firstLow lower end of its interval
 * @param firstHigh upper end of its interval
 * @param total total index: the share in which the factor has any part, on its own or together with others
 * @param totalLow lower end of its interval
 * @param totalHigh upper end of its interval
 */
public record SobolIndex(double first, double firstLow, double firstHigh, double total, double totalLow,
        double totalHigh) {
}
