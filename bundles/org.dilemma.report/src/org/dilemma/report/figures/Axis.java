/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale with round ticks. Its ends are ticks, and all values it was made for lie between them.
 *
 * @param logarithmic whether equal distances are equal ratios
 * @param ticks at least two, ascending
 */
record Axis(boolean logarithmic, List<Tick> ticks) {
    private static final int[] STEPS = {1, 2, 5, 10};
    private static final double LEAST_SPAN = 1e-6;
    private static final double PLAIN = 1e6;

    /**
     * A value that is marked.
     *
     * @param value the value
     * @param label how it reads
     */
    record Tick(double value, String label) {
    }

    /** Makes a scale of its own copy. */
    Axis {
        ticks = List.copyOf(ticks);
    }

    /**
     * Equal distances are equal differences.
     *
     * @param low least value
     * @param high greatest value
     * @param steps about how many steps there are to be, at least 1
     */
    static Axis linear(double low, double high, int steps) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        double least = size == 0 ? 1 : size * LEAST_SPAN;
        double top = high - low < least ? low + least : high;
        double wanted = (top - low) / steps;
        int power = (int) Math.floor(Math.log10(wanted));
        BigDecimal step = null;
        for (int i = 0; i < STEPS.length && (step == null || step.doubleValue() < wanted * (1 - 1e-9)); i++) {
            step = new BigDecimal(STEPS[i]).scaleByPowerOfTen(power);
        }
        BigDecimal first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = BigDecimal.valueOf(top).divide(step, 0, RoundingMode.CEILING);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal k = first; k.compareTo(last) <= 0; k = k.add(BigDecimal.ONE)) {
            ticks.add(tick(k.multiply(step)));
        }
        if (ticks.size() < 2) {
            ticks.add(tick(last.add(BigDecimal.ONE).multiply(step)));
        }
        return new Axis(false, ticks);
    }

    /**
     * Equal distances are equal ratios.
     *
     * @param low least value, above 0
     * @param high greatest value, at least the least one
     * @param steps about how many steps there are to be, at least 1
     */
    static Axis logarithmic(double low, double high, int steps) {
        int first = (int) Math.floor(Math.log10(low)) - 1;
        int last = (int) Math.ceil(Math.log10(high)) + 1;
        List<BigDecimal> fine = new ArrayList<>();
        List<BigDecimal> decades = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            decades.add(BigDecimal.ONE.scaleByPowerOfTen(power));
            for (int i = 0; i < 3; i++) {
                fine.add(new BigDecimal(STEPS[i]).scaleByPowerOfTen(power));
            }
        }
        List<BigDecimal> chosen = around(fine, low, high);
        if (chosen.size() > steps + 1) {
            chosen = around(decades, low, high);
        }
        int every = Math.max(1, (chosen.size() - 1 + steps - 1) / steps);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < chosen.size() - 1; i += every) {
            ticks.add(tick(chosen.get(i)));
        }
        int whole = ticks.size() * every;
        BigDecimal end = chosen.get(0).multiply(BigDecimal.ONE.scaleByPowerOfTen(whole));
        ticks.add(tick(every == 1 ? chosen.get(chosen.size() - 1) : end));
        return new Axis(true, ticks);
    }

    /** The narrowest part of a list that encloses the values. */
    private static List<BigDecimal> around(List<BigDecimal> all, double low, double high) {
        int from = 0;
        while (from < all.size() - 2 && all.get(from + 1).doubleValue() <= low) {
            from++;
        }
        int to = from + 1;
        while (to < all.size() - 1 && all.get(to).doubleValue() < high) {
            to++;
        }
        return all.subList(from, to + 1);
    }

    /** A scale for values that may differ by orders of magnitude: logarithmic where a linear one would hide most. */
    static Axis fitting(double low, double high, int steps) {
        return low > 0 && high / low >= 50 ? logarithmic(low, high, steps)
                : linear(Math.min(0, low), Math.max(0, high), steps);
    }

    private static Tick tick(BigDecimal exact) {
        double value = exact.doubleValue();
        double size = Math.abs(value);
        boolean plain = size < PLAIN && exact.stripTrailingZeros().scale() <= 8;
        return new Tick(value, value == 0 ? "0" : plain ? exact.stripTrailingZeros().toPlainString() : large(exact));
    }

    private static String large(BigDecimal exact) {
        BigDecimal plain = exact.stripTrailingZeros();
        int power = plain.precision() - plain.scale() - 1;
        return plain.movePointLeft(power).toPlainString() + "e" + power;
    }

    /** The lower end. */
    double low() {
        return ticks.get(0).value();
    }

    /** The upper end. */
    double high() {
        return ticks.get(ticks.size() - 1).value();
    }

    /**
     * Where a value lies.
     *
     * @param value any value
     * @param from the place of the lower end
     * @param to the place of the upper end
     * @return a place between them; that of the nearer end for values beyond
     */
    double place(double value, double from, double to) {
        double share = logarithmic ? (Math.log(value) - Math.log(low())) / (Math.log(high()) - Math.log(low()))
                : (value - low()) / (high() - low());
        return from + (to - from) * Math.max(0, Math.min(1, share));
    }
}
