/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dilemma.analysis.ScenarioView;

/**
 * Fear that feeds on fear: the fixed points of r = pi0 + (1 - pi0) G(r) (form after Schelling 1960, ch. 9), where r is
 * the probability of a first strike. Mapping of a pair [OWN]: pi0 is the mean of both sides' fear that the other is not
 * trustworthy; G(r), the probability that a side without other motive strikes because it expects a strike with
 * probability r, is logistic in the log-odds of r, G(r) = 1/(1 + (odds(t)/odds(r))^8), with G(t) = 1/2 at the tolerance
 * t = 1 - m, m being the mean of both sides' trust thresholds, which rise with the first-strike advantage. Without any
 * threshold (m = 0) nothing is gained by striking first and G = 0; m is taken as at most 1 - 1e-9, for at m = 1 G would
 * jump.
 *
 * @param pi0 probability of a strike without any mutual fear, 0..1
 * @param threshold m, 0..1
 */
record FearLoop(double pi0, double threshold) {
    private static final double NEGLIGIBLE = 1e-9;
    private static final int STEPS = 400;
    private static final double MARGIN = 12;
    private static final double FARTHEST = 33;

    /** A fixed point and the slope of the right-hand side there. */
    record FixedPoint(double r, double slope) {
        /** Whether a small departure dies out. */
        boolean stable() {
            return slope < 1;
        }
    }

    /** The loop of a pair. */
    static FearLoop of(ScenarioView view, int i, int j) {
        double fear = (2 - TrustGame.trust(view, i, j) - TrustGame.trust(view, j, i)) / 2;
        double threshold = (TrustGame.of(view, i, j).threshold() + TrustGame.of(view, j, i).threshold()) / 2;
        return new FearLoop(Math.min(1, Math.max(0, fear)), threshold);
    }

    /** All fixed points, the smallest first; the first is the one that is reached from r = pi0. */
    List<FixedPoint> fixedPoints() {
        List<FixedPoint> points = new ArrayList<>();
        if (pi0 >= 1 - NEGLIGIBLE) {
            return List.of(new FixedPoint(1, 0));
        }
        if (threshold <= NEGLIGIBLE) {
            return List.of(new FixedPoint(pi0, 0));
        }
        double start = pi0 <= NEGLIGIBLE ? 0 : pi0;
        double center = logit(1 - Math.min(threshold, 1 - NEGLIGIBLE));
        double low = start > 0 ? logit(start) : Math.max(-FARTHEST, Math.min(-MARGIN, center - MARGIN));
        double high = Math.min(FARTHEST, Math.max(Math.max(MARGIN, center + MARGIN), low + 1));
        DoubleUnaryOperator excess = x -> excess(start, center, x);
        if (start == 0 || excess.applyAsDouble(low) <= 0) {
            points.add(new FixedPoint(start, start == 0 ? 0 : slope(start, center, low)));
        }
        double left = low;
        boolean above = points.isEmpty();
        for (double right : grid(excess, low, high)) {
            if (excess.applyAsDouble(right) > 0 != above) {
                double x = root(excess, left, right, above);
                points.add(new FixedPoint(logistic(x), slope(start, center, x)));
                above = !above;
            }
            left = right;
        }
        points.add(new FixedPoint(1, 0));
        return points;
    }

    /** Steps from low to high, and wherever the excess comes near to zero between them and turns, the turning point. */
    private static double[] grid(DoubleUnaryOperator excess, double low, double high) {
        double[] steps = IntStream.rangeClosed(0, STEPS).mapToDouble(k -> low + (high - low) * k / STEPS).toArray();
        double[] values = Arrays.stream(steps).map(excess).toArray();
        DoubleStream.Builder grid = DoubleStream.builder();
        for (int k = 1; k <= STEPS; k++) {
            double sign = Math.signum(values[k]);
            if (k < STEPS && sign * values[k] <= sign * values[k - 1] && sign * values[k] <= sign * values[k + 1]
                    && sign * values[k - 1] > 0 && sign * values[k + 1] > 0) {
                double turn = turn(x -> sign * excess.applyAsDouble(x), steps[k - 1], steps[k + 1]);
                grid.add(Math.min(turn, steps[k]));
                grid.add(Math.max(turn, steps[k]));
            } else {
                grid.add(steps[k]);
            }
        }
        return grid.build().toArray();
    }

    /** Where a function with one minimum is least. */
    private static double turn(DoubleUnaryOperator function, double from, double to) {
        double left = from;
        double right = to;
        for (int k = 0; k < 60; k++) {
            double first = left + (right - left) / 3;
            double second = right - (right - left) / 3;
            if (function.applyAsDouble(first) < function.applyAsDouble(second)) {
                right = second;
            } else {
                left = first;
            }
        }
        return (left + right) / 2;
    }

    /** pi0 + (1 - pi0) G(r) - r at the log-odds x of r, without cancellation near either end. */
    private static double excess(double start, double center, double x) {
        double g = Constants.FEAR_STEEPNESS * (x - center);
        return x < 0 ? start * logistic(-g) + logistic(g) - logistic(x)
                : logistic(-x) - (1 - start) * logistic(-g);
    }

    private static double slope(double start, double center, double x) {
        double g = Constants.FEAR_STEEPNESS * (x - center);
        return (1 - start) * Constants.FEAR_STEEPNESS * logistic(g) * logistic(-g) / (logistic(x) * logistic(-x));
    }

    private static double root(DoubleUnaryOperator excess, double from, double to, boolean above) {
        double left = from;
        double right = to;
        for (int k = 0; k < 60; k++) {
            double middle = (left + right) / 2;
            if (excess.applyAsDouble(middle) > 0 == above) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return (left + right) / 2;
    }

    private static double logit(double p) {
        return Math.log(p) - Math.log1p(-p);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
