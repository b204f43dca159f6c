/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A strongly connected block of a matrix, with its rows numbered anew.
 *
 * @param matrix the entries within the block
 * @param rows row of the whole matrix for each row of the block
 */
record Block(LinkMatrix matrix, int[] rows) {

    /** The blocks of a matrix that contain a cycle. */
    static List<Block> of(LinkMatrix matrix) {
        StrongComponents components = new StrongComponents(matrix);
        int[] componentOf = components.componentOf();
        int[] rowInBlock = new int[matrix.size()];
        int[] sizes = new int[components.count()];
        for (int i = 0; i < matrix.size(); i++) {
            rowInBlock[i] = sizes[componentOf[i]]++;
        }
        int[] links = new int[components.count()];
        for (int e = 0; e < matrix.links(); e++) {
            if (isWithin(matrix, componentOf, e)) {
                links[componentOf[matrix.rows()[e]]]++;
            }
        }
        Block[] blocks = new Block[components.count()];
        for (int c = 0; c < blocks.length; c++) {
            if (links[c] > 0) {
                blocks[c] = new Block(
                        new LinkMatrix(sizes[c], new int[links[c]], new int[links[c]], new double[links[c]]),
                        new int[sizes[c]]);
            }
        }
        fill(matrix, componentOf, rowInBlock, blocks);
        return Arrays.stream(blocks).filter(Objects::nonNull).toList();
    }

    private static void fill(LinkMatrix matrix, int[] componentOf, int[] rowInBlock, Block[] blocks) {
        for (int i = 0; i < matrix.size(); i++) {
            if (blocks[componentOf[i]] != null) {
                blocks[componentOf[i]].rows()[rowInBlock[i]] = i;
            }
        }
        int[] filled = new int[blocks.length];
        for (int e = 0; e < matrix.links(); e++) {
            if (isWithin(matrix, componentOf, e)) {
                int c = componentOf[matrix.rows()[e]];
                LinkMatrix block = blocks[c].matrix();
                block.rows()[filled[c]] = rowInBlock[matrix.rows()[e]];
                block.columns()[filled[c]] = rowInBlock[matrix.columns()[e]];
                block.weights()[filled[c]] = matrix.weights()[e];
                filled[c]++;
            }
        }
    }

    private static boolean isWithin(LinkMatrix matrix, int[] componentOf, int e) {
        return matrix.weights()[e] > 0 && componentOf[matrix.rows()[e]] == componentOf[matrix.columns()[e]];
    }

    /** A vector of the block as a vector of the whole matrix, zero outside. */
    double[] spread(double[] vector, int size) {
        double[] whole = new double[size];
        for (int i = 0; i < rows.length; i++) {
            whole[rows[i]] = vector[i];
        }
        return whole;
    }
}
