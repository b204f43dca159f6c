/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Matrices without negative entries, whose greatest eigenvalues are asked. */
@State(Scope.Benchmark)
public class Matrices {

    /**
     * What the matrices are like: FULL, all entries uniformly random from 0 to 1; CYCLIC, one cycle through all rows in
     * random order and as many other links at random, so that powers of the matrix nearly alternate.
     */
    @Param({"FULL", "CYCLIC"})
    public Kind kind;

    /** Rows x number of matrices. */
    @Param({"20x10000", "200x100"})
    public String batch;

    /** The matrices, row after row. */
    double[][] all;

    /** Number of rows. */
    int size;

    /** Kinds of matrices. */
    public enum Kind {
        /** All entries are positive. */
        FULL,
        /** About two entries a row are positive. */
        CYCLIC
    }

    /** Makes the matrices; the same in each run. */
    @Setup
    public void make() {
        String[] numbers = batch.split("x");
        size = Integer.parseInt(numbers[0]);
        all = new double[Integer.parseInt(numbers[1])][];
        SplittableRandom random = new SplittableRandom(1950);
        for (int k = 0; k < all.length; k++) {
            all[k] = kind == Kind.FULL ? random.doubles((long) size * size).toArray() : cyclic(random);
        }
    }

    private double[] cyclic(SplittableRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        double[] matrix = new double[size * size];
        for (int i = 0; i < size; i++) {
            matrix[order[i] * size + order[(i + 1) % size]] = 0.1 + random.nextDouble();
            int row = random.nextInt(size);
            int column = random.nextInt(size);
            if (row != column) {
                matrix[row * size + column] = random.nextDouble();
            }
        }
        return matrix;
    }
}
