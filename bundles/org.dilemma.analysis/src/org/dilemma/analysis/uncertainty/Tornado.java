/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;

/** Moves one estimate after the other while all others stay at their best values: two runs for each estimate. */
final class Tornado {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final int CHUNK = 4;

    private final Draws draws;
    private final Swing[] swings;

    Tornado(Draws draws, Judge judge, Monitor monitor) {
        this.draws = draws;
        swings = new Swing[draws.count()];
        new Workers(monitor, Messages.get("tornado.task")).run(swings.length, CHUNK,
                () -> new Drawing(judge, draws.view()), (drawing, chunk, k) -> swings[k] = swing(drawing, k));
    }

    private Swing swing(Drawing drawing, int k) {
        double low = draws.set(k, LOW, drawing.values());
        Band bandAtLow = drawing.sample().orElse(Band.NONE);
        OptionalDouble numberAtLow = finite(drawing.principal());
        double high = draws.set(k, HIGH, drawing.values());
        Band bandAtHigh = drawing.sample().orElse(Band.NONE);
        OptionalDouble numberAtHigh = finite(drawing.principal());
        draws.reset(k, drawing.values());
        return new Swing(draws.parameter(k), low, high, numberAtLow, numberAtHigh, bandAtLow, bandAtHigh);
    }

    private static OptionalDouble finite(double number) {
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The estimates by their numbers in the draws, the greatest swing first. */
    int[] order() {
        return IntStream.range(0, swings.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(k -> -swings[k].size())
                        .thenComparingInt(k -> -swings[k].steps()))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The swings in an order. */
    List<Swing> swings(int[] order) {
        return Arrays.stream(order).mapToObj(k -> swings[k]).toList();
    }
}
