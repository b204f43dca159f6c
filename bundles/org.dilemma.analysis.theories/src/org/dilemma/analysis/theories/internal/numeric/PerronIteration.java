/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories.internal.numeric;

/**
 * Root and eigenvector of one irreducible block: power iteration, bounded from both sides every few steps (Collatz 1942,
 * Wielandt 1950), first without a shift, which is best for the many blocks whose entries are of one size, then with one,
 * which a block with a cyclic structure needs. Where the bounds close so slowly that Noda's iteration is
 * expected to be cheaper, that takes over. Entries of very different size are balanced first. For one thread.
 */
final class PerronIteration {
    private static final double TOLERANCE = 1e-12;
    private static final int CHECK_STEPS = 3;
    private static final int NORMALIZING_STEPS = 16;
    private static final int UNSHIFTED_STEPS = 60;
    private static final int SHIFTED_STEPS = 20;
    private static final int POWER_STEPS = 20_000;
    private static final int NODA_STEPS = 60;
    private static final int EXPECTED_NODA_STEPS = 2;
    private static final double UNBALANCED = 1e3;

    private final double[] x;
    private final double[] product;
    private final NodaStep noda = new NodaStep();
    private final Balancing balancing = new Balancing();
    private double lower;
    private double upper;

    /** Makes room for blocks of up to a number of rows. */
    PerronIteration(int size) {
        x = new double[size];
        product = new double[size];
    }

    /** The root of a block; its right eigenvector is then in {@link #vector()}. May scale the block. */
    double solve(IrreducibleBlock block) {
        if (block.isExtreme()) {
            return solveBalanced(block);
        }
        if (block.size() <= 2) {
            return solveSmall(block);
        }
        start(block.size());
        if (powers(block, true) || !isUnbalanced() && finish(block)) {
            return upper;
        }
        return solveBalanced(block);
    }

    private double solveBalanced(IrreducibleBlock block) {
        balancing.find(block);
        balancing.apply(block);
        start(block.size());
        if (!powers(block, false)) {
            finish(block);
        }
        balancing.unscale(x);
        return balancing.root(upper);
    }

    private void start(int size) {
        for (int i = 0; i < size; i++) {
            x[i] = 1;
        }
    }

    /** Noda's iteration; false where the entries of the vector differ more than numbers can. */
    private boolean finish(IrreducibleBlock block) {
        for (int step = 0; step < NODA_STEPS; step++) {
            block.multiply(x, product);
            bound(block.size());
            if (isClosed()) {
                return true;
            }
            if (!noda.advance(block, x, product, upper)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Power iteration until the bounds agree, or until something else promises to be faster. A block that needs a shift
     * takes about as many steps as a cyclic one does even then, so that small blocks go to Noda's iteration at once.
     */
    private boolean powers(IrreducibleBlock block, boolean mayBalance) {
        int n = block.size();
        boolean isNodaPossible = n <= IrreducibleBlock.DENSE_LIMIT;
        boolean shifted = false;
        long nodaCost = Long.MAX_VALUE;
        double before = Double.POSITIVE_INFINITY;
        for (int step = 1; step <= POWER_STEPS; step++) {
            block.multiply(x, product);
            if (step % CHECK_STEPS == 1) {
                bound(n);
                if (isClosed()) {
                    normalize(n);
                    return true;
                }
                double left = stepsLeft(before);
                if (!shifted && left > UNSHIFTED_STEPS) {
                    shifted = true;
                    nodaCost = isNodaPossible ? EXPECTED_NODA_STEPS * noda.prepare(block) : Long.MAX_VALUE;
                    left = Math.min(left, SHIFTED_STEPS);
                }
                if (left * block.cost() > nodaCost || !isNodaPossible && shifted && mayBalance && isUnbalanced()) {
                    return false;
                }
                before = upper - lower;
            }
            advance(n, shifted ? upper / 2 : 0);
            if (step % NORMALIZING_STEPS == 0) {
                normalize(n);
            }
        }
        normalize(n);
        return true;
    }

    /** Steps until the bounds agree, if they go on closing as since the last check; 0 at the first check. */
    private double stepsLeft(double before) {
        double gap = upper - lower;
        if (Double.isInfinite(before)) {
            return 0;
        }
        return gap < before ? CHECK_STEPS * Math.log(TOLERANCE * upper / gap) / Math.log(gap / before) : POWER_STEPS;
    }

    private boolean isUnbalanced() {
        return upper > UNBALANCED * lower;
    }

    /** The next vector; no entry grows, as an upper bound divides it, and the one before was not less. */
    private void advance(int n, double shift) {
        double factor = 1 / (upper + shift);
        for (int i = 0; i < n; i++) {
            x[i] = Math.max((product[i] + shift * x[i]) * factor, Double.MIN_NORMAL);
        }
    }

    /** Makes the greatest entry 1. */
    private void normalize(int n) {
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            greatest = Math.max(greatest, x[i]);
        }
        double factor = 1 / greatest;
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(x[i] * factor, Double.MIN_NORMAL);
        }
    }

    /** Bounds by the least and the greatest ratio; compared by their bits, which spares branches no one can foresee. */
    private void bound(int n) {
        long least = Long.MAX_VALUE;
        long greatest = 0;
        for (int i = 0; i < n; i++) {
            long ratio = Double.doubleToRawLongBits(product[i] / x[i]);
            least = Math.min(least, ratio);
            greatest = Math.max(greatest, ratio);
        }
        lower = Double.longBitsToDouble(least);
        upper = Double.longBitsToDouble(greatest);
    }

    private boolean isClosed() {
        return upper - lower <= TOLERANCE * upper;
    }

    /** One row, or two: the greater root of the quadratic equation. */
    private double solveSmall(IrreducibleBlock block) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int k = 0; k < block.links(); k++) {
            if (block.row(k) == 0) {
                a += block.column(k) == 0 ? block.weight(k) : 0;
                b += block.column(k) == 0 ? 0 : block.weight(k);
            } else {
                c += block.column(k) == 0 ? block.weight(k) : 0;
                d += block.column(k) == 0 ? 0 : block.weight(k);
            }
        }
        x[0] = 1;
        if (block.size() == 1) {
            return a;
        }
        double half = (a - d) / 2;
        double radius = Math.sqrt(half * half + b * c);
        double first = half > 0 ? radius + half : b;
        double second = half > 0 ? c : radius - half;
        double greatest = Math.max(first, second);
        x[0] = first / greatest;
        x[1] = second / greatest;
        return (a + d) / 2 + radius;
    }

    /** The eigenvector of the last block, greatest entry 1. */
    double[] vector() {
        return x;
    }
}
