/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.IntSupplier;

/** Sets measurements beside others of the same run: ratios to a baseline, memory for each draw, growth with size. */
final class Comparisons {
    private final List<Measurement> all;
    private final IntSupplier numbers;

    /**
     * Compares measurements.
     *
     * @param all the measurements of a run
     * @param numbers tells how many numbers are kept of each draw
     */
    Comparisons(List<Measurement> all, IntSupplier numbers) {
        this.all = all;
        this.numbers = numbers;
    }

    /** What a measurement is compared with, in words; empty for a baseline. */
    String of(Measurement measurement) {
        return switch (measurement.name()) {
            case "LoopGain.perron" -> faster(measurement, "LoopGain.ejml") + faster(measurement, "LoopGain.hipparchus");
            case "MonteCarlo.draw" -> drawing(measurement);
            case "Evaluation.evaluate" -> growth(measurement, "id", "states", Double::parseDouble);
            default -> measurement.name().startsWith("Diagram.") ? growth(measurement, "layers", "size",
                    DiagramBenchmark::elements) : "";
        };
    }

    private String faster(Measurement measurement, String baseline) {
        return all.stream().filter(other -> other.name().equals(baseline) && other.agrees(measurement, "kind")
                && other.agrees(measurement, "batch")).findFirst()
                .map(other -> format("%.1f x as fast as %s  ", other.median() / measurement.median(), baseline))
                .orElse("");
    }

    private String drawing(Measurement measurement) {
        StringBuilder text = new StringBuilder();
        same(measurement, "draws").filter(other -> other.parameter("threads").equals("1") && other != measurement)
                .ifPresent(one -> text.append(format("speed-up %.2f over 1 thread  ",
                        one.median() / measurement.median())));
        same(measurement, "threads").filter(fewer -> draws(fewer) < draws(measurement)).ifPresent(fewer -> text
                .append(allocation((measurement.bytes() - fewer.bytes()) / (draws(measurement) - draws(fewer)))));
        return text.toString();
    }

    /** What a draw allocates: the numbers that are kept for the percentiles, and whatever is left beside them. */
    private String allocation(double bytes) {
        int kept = numbers.getAsInt() * Double.BYTES;
        return format("%.0f bytes a draw, and %d for its numbers", bytes - kept, kept);
    }

    private Optional<Measurement> same(Measurement measurement, String key) {
        return all.stream().filter(other -> other != measurement && other.name().equals(measurement.name())
                && other.agrees(measurement, key)).findFirst();
    }

    private static double draws(Measurement measurement) {
        return Double.parseDouble(measurement.parameter("draws"));
    }

    /**
     * At the greatest size: the exponent of the cost, by least squares on logarithms, and that of the last step.
     *
     * @param measurement the measurement
     * @param same the parameter that must agree
     * @param size the parameter that is the size
     * @param number what the size is as a number
     * @return words, empty at another size and where there is only one
     */
    private String growth(Measurement measurement, String same, String size, ToDoubleFunction<String> number) {
        ToDoubleFunction<Measurement> of = m -> number.applyAsDouble(m.parameter(size));
        List<Measurement> sizes = all.stream().filter(other -> other.name().equals(measurement.name())
                && other.agrees(measurement, same)).sorted(Comparator.comparingDouble(of)).toList();
        if (sizes.size() < 2 || sizes.get(sizes.size() - 1) != measurement) {
            return "";
        }
        return format("grows as n^%.2f, in the last step n^%.2f", exponent(sizes, of),
                exponent(sizes.subList(sizes.size() - 2, sizes.size()), of));
    }

    private static double exponent(List<Measurement> sizes, ToDoubleFunction<Measurement> of) {
        double x = sizes.stream().mapToDouble(m -> Math.log(of.applyAsDouble(m))).average().orElseThrow();
        double y = sizes.stream().mapToDouble(m -> Math.log(m.median())).average().orElseThrow();
        double above = sizes.stream()
                .mapToDouble(m -> (Math.log(of.applyAsDouble(m)) - x) * (Math.log(m.median()) - y)).sum();
        double below = sizes.stream().mapToDouble(m -> Math.pow(Math.log(of.applyAsDouble(m)) - x, 2)).sum();
        return above / below;
    }

    private static String format(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
