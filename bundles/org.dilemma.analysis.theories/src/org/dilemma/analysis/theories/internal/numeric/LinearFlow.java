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

/**
 * The flow of dx/dt = (K - A) x + g with K non-negative and A diagonal: where a state is after one unit of time.
 *
 * <p>By uniformization (Jensen 1953): with s the greatest decay, exp(t (K - A)) = exp(-s t) exp(t (K - A + s I)), and
 * the Taylor series of the second factor has no negative terms, so that nothing cancels. It needs only products of the
 * sparse matrix with a vector, where a matrix exponential needs dozens of products of full matrices. One instance for one
 * thread.
 */
public final class LinearFlow {
    /** Greatest rate per unit of time that is followed; faster ones are past in days and would cost too much work. */
    public static final double GREATEST_RATE = 200;

    private static final double RATE_PER_STEP = 8;
    private static final double NEGLIGIBLE = 1e-18;
    private static final int MOST_TERMS = 200;

    private final LinkMatrix growth;
    private final double[] stay;
    private final double[] pull;
    private final double scale;
    private final double shift;
    private final double rate;
    private final double[] term;
    private final double[] product;

    /**
     * Prepares the flow. The arrays are not changed.
     *
     * @param growth K, non-negative
     * @param decay diagonal of A, non-negative
     * @param input g
     */
    public LinearFlow(LinkMatrix growth, double[] decay, double[] input) {
        this.growth = growth;
        shift = Arrays.stream(decay).max().orElse(0);
        stay = Arrays.stream(decay).map(a -> shift - a).toArray();
        scale = Arrays.stream(input).map(Math::abs).max().orElse(0);
        pull = scale == 0 ? new double[input.length] : Arrays.stream(input).map(g -> g / scale).toArray();
        term = new double[decay.length];
        product = new double[decay.length];
        rate = rate();
    }

    private double rate() {
        double[] sums = stay.clone();
        for (int e = 0; e < growth.links(); e++) {
            sums[growth.rows()[e]] += growth.weights()[e];
        }
        double greatest = scale == 0 ? 0 : shift;
        for (int i = 0; i < sums.length; i++) {
            greatest = Math.max(greatest, sums[i] + Math.abs(pull[i]));
        }
        return greatest;
    }

    /**
     * Whether the coefficients are too great to be followed, see {@link #GREATEST_RATE}.
     *
     * @return true if {@link #advance} must not be called
     */
    public boolean isTooFast() {
        return !(rate <= GREATEST_RATE);
    }

    /**
     * Moves a state by one unit of time.
     *
     * @param x the state; replaced by where it is then
     * @throws IllegalStateException if the flow is too fast
     */
    public void advance(double[] x) {
        if (isTooFast()) {
            throw new IllegalStateException("Rate " + rate);
        }
        int steps = Math.max(1, (int) Math.ceil(rate / RATE_PER_STEP));
        for (int step = 0; step < steps; step++) {
            advance(x, 1.0 / steps);
        }
    }

    private void advance(double[] x, double time) {
        System.arraycopy(x, 0, term, 0, x.length);
        double input = scale;
        for (int k = 1; k <= MOST_TERMS; k++) {
            growth.multiply(term, product);
            double greatest = 0;
            double of = 0;
            for (int i = 0; i < x.length; i++) {
                term[i] = time / k * (product[i] + stay[i] * term[i] + pull[i] * input);
                x[i] += term[i];
                greatest = Math.max(greatest, Math.abs(term[i]));
                of = Math.max(of, Math.abs(x[i]));
            }
            input *= time / k * shift;
            if (k > time * rate && Math.max(greatest, input) <= NEGLIGIBLE * Math.max(of, scale)) {
                break;
            }
        }
        double factor = Math.exp(-shift * time);
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
        }
    }
}
