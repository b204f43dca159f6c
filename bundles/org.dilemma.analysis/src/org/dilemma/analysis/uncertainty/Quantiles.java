/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.function.DoubleUnaryOperator;
import org.dilemma.analysis.Shape;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Quantile functions of shapes, prepared once so that a draw costs little and allocates nothing. They agree with
 * {@link Shape#quantile(double)} to 1e-6 of the range or better.
 */
final class Quantiles {

    private Quantiles() {
    }

    /**
     * Prepares the quantile function of a shape.
     *
     * @param shape the shape
     * @return the quantile of a probability above 0 and below 1
     */
    static DoubleUnaryOperator of(Shape shape) {
        if (shape.isPoint()) {
            return u -> shape.value();
        }
        return switch (shape.form()) {
            case POINT, UNIFORM, TRIANGULAR -> shape::quantile;
            case BETA -> beta(shape);
            case NORMAL -> normal(shape);
        };
    }

    private static DoubleUnaryOperator beta(Shape shape) {
        double width = shape.high() - shape.low();
        BetaTable below = new BetaTable(shape.alpha(), shape.beta());
        BetaTable above = new BetaTable(shape.beta(), shape.alpha());
        double middle = (below.quantile(0.5) + 1 - above.quantile(0.5)) / 2;
        return u -> shape.low() + width
                * (u < 0.5 ? Math.min(middle, below.quantile(u)) : Math.max(middle, 1 - above.quantile(1 - u)));
    }

    /** The normal distribution between the bounds of the feature: u marks a share of its mass there. */
    private static DoubleUnaryOperator normal(Shape shape) {
        NormalDistribution normal = new NormalDistribution(shape.value(), shape.sigma());
        double below = normal.cumulativeProbability(shape.min());
        double mass = normal.cumulativeProbability(shape.max()) - below;
        return mass <= 0 ? shape::quantile
                : u -> Math.max(shape.min(), Math.min(shape.max(), normal.inverseCumulativeProbability(
                        Math.max(Double.MIN_NORMAL, Math.min(Math.nextDown(1.0), below + u * mass)))));
    }
}
