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
 * Number, mean and sum of squared deviations of a series of numbers, updated one by one (Welford 1962) and joined
 * (Chan, Golub and LeVeque 1979). For one thread at a time.
 */
final class Moments {
    private long count;
    private double mean;
    private double squares;

    /** Adds a number. */
    void add(double number) {
        count++;
        double before = number - mean;
        mean += before / count;
        squares += before * (number - mean);
    }

    /** Adds all numbers of another series. */
    void add(Moments other) {
        long all = count + other.count;
        if (other.count > 0) {
            double apart = other.mean - mean;
            mean += apart * other.count / all;
            squares += other.squares + apart * apart * count / all * other.count;
            count = all;
        }
    }

    /** How many numbers. */
    long count() {
        return count;
    }

    /** Their mean; 0 for none. */
    double mean() {
        return mean;
    }

    /** Standard error of the mean; 0 for less than two. */
    double error() {
        return count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count);
    }
}
