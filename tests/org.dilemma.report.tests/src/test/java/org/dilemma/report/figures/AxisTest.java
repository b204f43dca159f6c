/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Scales have round ticks around all values. */
class AxisTest {
    private static final double BIG = 1e15;

    @Test
    void ticksAreRound() {
        assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1"), labels(Axis.linear(0, 1, 5)));
        assertEquals(List.of("-50", "0", "50", "100"), labels(Axis.linear(-12, 97, 4)));
        assertEquals(List.of("1", "2", "5", "10"), labels(Axis.logarithmic(1.3, 9, 4)));
        assertEquals(List.of("1", "10", "100", "1000"), labels(Axis.logarithmic(3, 400, 4)));
        assertEquals(List.of("0", "1e6", "2e6"), labels(Axis.linear(0, 2e6, 2)));
    }

    @Property
    void linearScalesHoldTheirValues(@ForAll @DoubleRange(min = -BIG, max = BIG) double a,
            @ForAll @DoubleRange(min = -BIG, max = BIG) double b, @ForAll @IntRange(min = 1, max = 12) int steps) {
        check(Axis.linear(Math.min(a, b), Math.max(a, b), steps), Math.min(a, b), Math.max(a, b), steps);
    }

    @Property
    void linearScalesHoldOneValue(@ForAll @DoubleRange(min = -BIG, max = BIG) double a) {
        check(Axis.linear(a, a, 5), a, a, 5);
    }

    @Property
    void logarithmicScalesHoldTheirValues(@ForAll @DoubleRange(min = -12, max = 12) double a,
            @ForAll @DoubleRange(min = -12, max = 12) double b, @ForAll @IntRange(min = 1, max = 12) int steps) {
        double low = Math.pow(10, Math.min(a, b));
        double high = Math.pow(10, Math.max(a, b));
        check(Axis.logarithmic(low, high, steps), low, high, steps);
    }

    @Property
    void placesKeepTheOrder(@ForAll @DoubleRange(min = 0.01, max = 100) double a,
            @ForAll @DoubleRange(min = 0.01, max = 100) double b) {
        for (Axis axis : List.of(Axis.linear(0, 100, 5), Axis.logarithmic(0.01, 100, 5))) {
            assertEquals(Double.compare(a, b), Double.compare(axis.place(a, 0, 1e6), axis.place(b, 0, 1e6)));
        }
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Axis.Tick::label).toList();
    }

    private static void check(Axis axis, double low, double high, int steps) {
        assertTrue(axis.low() <= low && high <= axis.high(), () -> low + ".." + high + " in " + axis);
        assertTrue(axis.ticks().size() >= 2 && axis.ticks().size() <= steps + 3, axis::toString);
        assertEquals(axis.ticks().size(), labels(axis).stream().distinct().count(), axis::toString);
        for (int i = 1; i < axis.ticks().size(); i++) {
            assertTrue(axis.ticks().get(i - 1).value() < axis.ticks().get(i).value(), axis::toString);
        }
        assertEquals(10, axis.place(axis.low(), 10, 20), 1e-9);
        assertEquals(20, axis.place(axis.high(), 10, 20), 1e-9);
    }
}
