/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.dilemma.analysis.Shape;
import org.dilemma.model.Distribution;
import org.junit.jupiter.api.Test;

/** The prepared quantile functions against those of the shapes. */
class QuantilesTest {

    @Property
    void agreeWithTheShape(@ForAll Distribution form, @ForAll @DoubleRange(min = -1, max = 0) double low,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(3) double mode,
            @ForAll @DoubleRange(min = 0.5, max = 3) double high,
            @ForAll @DoubleRange(min = 0.000001, max = 0.999999) @Scale(6) double u) {
        Shape shape = shape(form, low, mode, high);
        assertEquals(shape.quantile(u), Quantiles.of(shape).applyAsDouble(u), 1e-6 * (high - low));
    }

    @Property
    void probabilityOfTheQuantileIsWhereItStarted(@ForAll Distribution form,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(3) double mode,
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(4) double u) {
        Shape shape = shape(form, 0, mode, 1);
        double x = Quantiles.of(shape).applyAsDouble(u);
        assertTrue(shape.isPoint() || Math.abs(u - shape.probabilityBelow(x)) < 1e-5,
                () -> u + " but " + shape.probabilityBelow(x));
    }

    @Property
    void riseWithTheProbabilityAndStayWithinTheRange(@ForAll Distribution form,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(3) double mode,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double a,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double b) {
        DoubleUnaryOperator quantile = Quantiles.of(shape(form, 0, mode, 1));
        double below = quantile.applyAsDouble(inside(Math.min(a, b)));
        double above = quantile.applyAsDouble(inside(Math.max(a, b)));
        assertTrue(below <= above, below + " > " + above);
        assertTrue(below >= 0 && above <= 1);
    }

    @Test
    void reachIntoTheTailsOfBeta() {
        for (double mode : new double[] {0, 0.1, 0.5, 0.9, 1}) {
            Shape shape = shape(Distribution.BETA, 0, mode, 1);
            for (double u : new double[] {1e-12, 1e-9, 1e-4, 1 - 1e-4, 1 - 1e-9}) {
                assertEquals(shape.quantile(u), Quantiles.of(shape).applyAsDouble(u), 1e-6, mode + " at " + u);
            }
        }
    }

    @Test
    void riseStepByStepAcrossEveryCellOfBeta() {
        for (double mode = 0; mode <= 1; mode += 0.125) {
            DoubleUnaryOperator quantile = Quantiles.of(shape(Distribution.BETA, 0, mode, 1));
            double last = 0;
            for (int k = 1; k < 10_000; k++) {
                double next = quantile.applyAsDouble(k / 10_000.0);
                assertTrue(next >= last, next + " after " + last + " at mode " + mode);
                last = next;
            }
        }
    }

    @Test
    void aNormalThatItsRangeLeavesNoRoomIsTheNearestNumberInIt() {
        Shape shape = new Shape(Distribution.NORMAL, 50, 49, 51, 0, 1);
        assertEquals(1, shape.quantile(0.3));
        assertEquals(1, Quantiles.of(shape).applyAsDouble(0.3));
        assertEquals(1, shape.probabilityBelow(1.5));
    }

    private static Shape shape(Distribution form, double low, double mode, double high) {
        return new Shape(form, low + mode * (high - low), low, high, low, high);
    }

    private static double inside(double u) {
        return Math.max(0x1p-54, Math.min(1 - 0x1p-53, u));
    }
}
