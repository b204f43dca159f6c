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
    private static final int GROUPS = 3;
    private static final double WEAK = 1e-3;

    /** What the matrices are like. */
    @Param({"FULL", "SPARSE", "CYCLIC", "PERIODIC", "NEARLY_PERIODIC", "SPREAD", "REDUCIBLE"})
    public Kind kind;

    /** Rows x number of matrices. */
    @Param({"20x10000", "200x100"})
    public String batch;

    /** The matrices, row after row. */
    double[][] all;

    /** Number of rows. */
    int size;

    private SplittableRandom random;

    /** Kinds of matrices. Each matrix that is not full has its links at other places. */
    public enum Kind {
        /** All entries are uniformly random from 0 to 1. */
        FULL,
        /** A fifth of such entries, at random places. */
        SPARSE,
        /** One cycle through all rows in random order and as many other links: its powers nearly alternate. */
        CYCLIC,
        /** Three groups in turn, each linked with half of the next: its powers alternate for ever. */
        PERIODIC,
        /** The same with weak links, a thousandth, between all groups. */
        NEARLY_PERIODIC,
        /** A third of the entries, from a thousandth to a thousand. */
        SPREAD,
        /** Full, but a third of the rows do not depend on the others. */
        REDUCIBLE
    }

    /** Makes the matrices; the same in each run. */
    @Setup
    public void make() {
        String[] numbers = batch.split("x");
        size = Integer.parseInt(numbers[0]);
        all = new double[Integer.parseInt(numbers[1])][];
        random = new SplittableRandom(1950);
        for (int k = 0; k < all.length; k++) {
            all[k] = switch (kind) {
                case FULL -> matrix((group, next) -> random.nextDouble());
                case SPARSE -> matrix((group, next) -> linked(1.0 / 5));
                case CYCLIC -> cyclic();
                case PERIODIC -> matrix((group, next) -> next == (group + 1) % GROUPS ? linked(1.0 / 2) : 0);
                case NEARLY_PERIODIC -> matrix((group, next) ->
                        next == (group + 1) % GROUPS ? linked(1.0 / 2) : WEAK * linked(1.0 / 2));
                case SPREAD -> matrix((group, next) ->
                        linked(1.0 / 3) > 0 ? WEAK * Math.pow(1 / WEAK, 2 * random.nextDouble()) : 0);
                case REDUCIBLE -> matrix((group, next) -> group == 0 && next > 0 ? 0 : random.nextDouble());
            };
        }
    }

    /** A number from 0 to 1 with a probability, otherwise 0. */
    private double linked(double probability) {
        return random.nextDouble() < probability ? random.nextDouble() : 0;
    }

    private double[] matrix(Entry entry) {
        double[] matrix = new double[size * size];
        for (int e = 0; e < matrix.length; e++) {
            matrix[e] = entry.of(e / size % GROUPS, e % size % GROUPS);
        }
        return matrix;
    }

    private double[] cyclic() {
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

    /** An entry of a matrix, by the groups of its row and column. */
    private interface Entry {
        double of(int group, int next);
    }
}
