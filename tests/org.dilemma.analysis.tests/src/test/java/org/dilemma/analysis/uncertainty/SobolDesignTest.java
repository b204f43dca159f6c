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

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dilemma.analysis.Monitor;
import org.junit.jupiter.api.Test;

/** Sobol' indices against functions whose indices are known in closed form. */
class SobolDesignTest {
    private static final int BASE = 4096;

    @Test
    void ofTheIshigamiFunctionAreThoseOfTheBook() {
        for (long seed = 1; seed <= 3; seed++) {
            List<SobolIndex> indices = indices(SobolDesignTest::ishigami, 3, seed);
            assertIndex(0.3139, 0.5576, indices.get(0));
            assertIndex(0.4424, 0.4424, indices.get(1));
            assertIndex(0, 0.2437, indices.get(2));
        }
    }

    @Test
    void ofSobolsFunctionAreThoseOfItsFormula() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double all = 1;
        for (double one : a) {
            all *= 1 + part(one);
        }
        double variance = all - 1;
        List<SobolIndex> indices = indices(point -> g(point, a), a.length, 1);
        for (int i = 0; i < a.length; i++) {
            assertIndex(part(a[i]) / variance, part(a[i]) * all / (1 + part(a[i])) / variance, indices.get(i));
        }
    }

    @Test
    void ofAGroupTakeItsCoordinatesTogether() {
        SobolDesign design = new SobolDesign(new int[] {0, 1, 0}, 2, BASE, 1);
        List<SobolIndex> indices = run(design, SobolDesignTest::ishigami).orElseThrow();
        assertIndex(0.5576, 0.5576, indices.get(0));
        assertIndex(0.4424, 0.4424, indices.get(1));
    }

    @Test
    void ofManyCoordinatesGoBeyondTheSequence() {
        int many = 400;
        SobolDesign design = new SobolDesign(IntStream.range(0, many).map(c -> c < 3 ? c : 3).toArray(), 4, BASE, 1);
        List<SobolIndex> indices = run(design, point -> point[0] + point[1] + point[2] + point[399]).orElseThrow();
        indices.forEach(index -> assertIndex(0.25, 0.25, index));
    }

    @Test
    void intervalsNarrowWithMoreBasePoints() {
        SobolIndex few = run(new SobolDesign(new int[] {0, 1, 2}, 3, 256, 1), SobolDesignTest::ishigami).orElseThrow()
                .get(0);
        SobolIndex many = indices(SobolDesignTest::ishigami, 3, 1).get(0);
        assertTrue(many.totalHigh() - many.totalLow() < (few.totalHigh() - few.totalLow()) / 2);
    }

    @Test
    void areAbsentWhereNothingVariesOrIsFinite() {
        SobolDesign design = new SobolDesign(new int[] {0, 1}, 2, 64, 1);
        assertTrue(run(design, point -> 0.1).isEmpty());
        assertTrue(run(design, point -> point[0] > 0.5 ? Double.NaN : 1).isEmpty());
        assertTrue(run(design, point -> point[0] > 0.5 ? Double.POSITIVE_INFINITY : 1).isEmpty());
    }

    @Test
    void areTheSameWhateverTheThreads() throws Exception {
        List<SobolIndex> many = indices(SobolDesignTest::ishigami, 3, 5);
        for (int threads : new int[] {1, 2, 7}) {
            assertEquals(many, new ForkJoinPool(threads).submit(() -> indices(SobolDesignTest::ishigami, 3, 5)).get());
        }
    }

    private static void assertIndex(double first, double total, SobolIndex index) {
        double slack = 0.002; // of 95 % intervals one in twenty misses; none by more than this
        assertTrue(index.firstLow() - slack <= first && first <= index.firstHigh() + slack, first + " " + index);
        assertTrue(index.totalLow() - slack <= total && total <= index.totalHigh() + slack, total + " " + index);
        assertEquals(first, index.first(), 0.02);
        assertEquals(total, index.total(), 0.02);
    }

    private static List<SobolIndex> indices(ToDoubleFunction<double[]> function, int factors, long seed) {
        return run(new SobolDesign(IntStream.range(0, factors).toArray(), factors, BASE, seed), function).orElseThrow();
    }

    private static Optional<List<SobolIndex>> run(SobolDesign design, ToDoubleFunction<double[]> function) {
        return design.indices(1, () -> (point, outputs) -> outputs[0] = function.applyAsDouble(point),
                new Workers(Monitor.NONE, "")).get(0);
    }

    private static double ishigami(double[] u) {
        double[] x = IntStream.range(0, 3).mapToDouble(k -> Math.PI * (2 * u[k] - 1)).toArray();
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    private static double g(double[] u, double[] a) {
        double product = 1;
        for (int k = 0; k < a.length; k++) {
            product *= (Math.abs(4 * u[k] - 2) + a[k]) / (1 + a[k]);
        }
        return product;
    }

    private static double part(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }
}
