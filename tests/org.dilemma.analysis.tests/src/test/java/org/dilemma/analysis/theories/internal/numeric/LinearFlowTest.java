/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** The flow of linear equations against the matrix exponential of a kept library. */
class LinearFlowTest {
    /** What the exponential of the library is off by: 1e-9 where one state grows by 8.98 a year. */
    private static final double LIBRARY_ERROR = 1e-7;

    @Property(tries = 300)
    void aYearIsWhatTheMatrixExponentialSays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @DoubleRange(min = 0.01, max = 20) double size) {
        SplittableRandom random = new SplittableRandom(seed);
        LinkMatrix growth = links(random, n, size);
        double[] decay = random.doubles(n, 0, size).toArray();
        double[] input = random.doubles(n, -1000, 1000).toArray();
        double[] x = random.doubles(n, 0, 100).toArray();
        double[][] system = augmented(growth, decay, input);
        RealMatrix exponential = MatrixUtils.matrixExponential(MatrixUtils.createRealMatrix(system));
        double[] expected = exponential.operate(append(x));
        new LinearFlow(growth, decay, input).advance(x);
        double greatest = Arrays.stream(expected).map(Math::abs).max().orElse(1);
        for (int i = 0; i < n; i++) {
            assertEquals(expected[i], x[i], LIBRARY_ERROR * Math.max(1, greatest));
        }
    }

    @Property(tries = 300)
    void aYearOfOneStateIsWhatTheExponentialFunctionSays(@ForAll @DoubleRange(min = -20, max = 20) double rate,
            @ForAll @DoubleRange(min = 0, max = 1000) double input, @ForAll @DoubleRange(min = 0, max = 100) double x) {
        LinkMatrix growth = new LinkMatrix(1, new int[] {0}, new int[] {0}, new double[] {Math.max(0, rate)});
        double[] after = {x};
        new LinearFlow(growth, new double[] {Math.max(0, -rate)}, new double[] {input}).advance(after);
        double expected = x * Math.exp(rate) + input * (rate == 0 ? 1 : Math.expm1(rate) / rate);
        assertEquals(expected, after[0], 1e-12 * expected);
    }

    @Test
    void fastDecayAloneIsFollowed() {
        double[] x = {1, 2};
        new LinearFlow(new LinkMatrix(2, new int[0], new int[0], new double[0]), new double[] {1e15, 1e15},
                new double[2]).advance(x);
        assertEquals(0, x[0]);
        assertEquals(0, x[1]);
    }

    @Test
    void aFlowBeyondTheGreatestRateIsRefused() {
        LinkMatrix growth = new LinkMatrix(1, new int[] {0}, new int[] {0}, new double[] {201});
        LinearFlow flow = new LinearFlow(growth, new double[1], new double[1]);
        assertTrue(flow.isTooFast());
        assertThrows(IllegalStateException.class, () -> flow.advance(new double[1]));
        assertFalse(new LinearFlow(new LinkMatrix(0, new int[0], new int[0], new double[0]), new double[0],
                new double[0]).isTooFast());
    }

    private static LinkMatrix links(SplittableRandom random, int n, double size) {
        int links = random.nextInt(2 * n);
        return new LinkMatrix(n, random.ints(links, 0, n).toArray(), random.ints(links, 0, n).toArray(),
                random.doubles(links, 0, size).toArray());
    }

    private static double[][] augmented(LinkMatrix growth, double[] decay, double[] input) {
        int n = decay.length;
        double[][] system = new double[n + 1][n + 1];
        double[][] dense = growth.toDense();
        for (int i = 0; i < n; i++) {
            System.arraycopy(dense[i], 0, system[i], 0, n);
            system[i][i] -= decay[i];
            system[i][n] = input[i];
        }
        return system;
    }

    private static double[] append(double[] x) {
        double[] longer = Arrays.copyOf(x, x.length + 1);
        longer[x.length] = 1;
        return longer;
    }
}
