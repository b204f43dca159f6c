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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Global sensitivity of any model on the unit cube by Saltelli's scheme: for each base point the model runs on a point
 * of A, on one of B, and for each factor on that of A with the coordinates of the factor taken from B.
 *
 * @param factorOf the factor of each coordinate, 0 .. factors - 1; several coordinates of one factor form a group
 * @param factors number of factors
 * @param base number of base points; a power of two serves the quasi-random sequence best
 * @param seed seed of the random numbers
 */
record SobolDesign(int[] factorOf, int factors, int base, long seed) {
    private static final int CHUNK = 4;

    /** A model with one or more outputs; for one thread. */
    interface Model {
        /**
         * Runs the model.
         *
         * @param point coordinates above 0 and below 1; not to be changed
         * @param outputs where the outputs go
         */
        void run(double[] point, double[] outputs);
    }

    /**
     * Runs the model.
     *
     * @param outputs number of its outputs
     * @param models makes the model of a thread
     * @param workers who runs it
     * @return for each output the indices of the factors; empty where it does not vary or is not finite everywhere
     */
    List<Optional<List<SobolIndex>>> indices(int outputs, Supplier<Model> models, Workers workers) {
        BasePoints points = new BasePoints(base, factorOf.length, seed);
        double[][][] results = new double[outputs][base][factors + 2];
        workers.run(base, CHUNK, () -> new Row(models.get(), outputs),
                (row, chunk, number) -> row.run(points, number, results));
        return Arrays.stream(results).map(result -> new SobolEstimate(result, factors, seed).indices()).toList();
    }

    /** What one thread needs for the runs of a base point. */
    private final class Row {
        private final Model model;
        private final double[] outputs;
        private final double[] a = new double[factorOf.length];
        private final double[] b = new double[factorOf.length];
        private final double[] mixed = new double[factorOf.length];

        Row(Model model, int count) {
            this.model = model;
            outputs = new double[count];
        }

        void run(BasePoints points, int number, double[][][] results) {
            points.point(number, 0, a);
            points.point(number, 1, b);
            run(a, number, factors, results);
            run(b, number, factors + 1, results);
            IntStream.range(0, factors).forEach(factor -> {
                for (int c = 0; c < mixed.length; c++) {
                    mixed[c] = factorOf[c] == factor ? b[c] : a[c];
                }
                run(mixed, number, factor, results);
            });
        }

        private void run(double[] point, int number, int column, double[][][] results) {
            model.run(point, outputs);
            for (int o = 0; o < outputs.length; o++) {
                results[o][number][column] = outputs[o];
            }
        }
    }
}
