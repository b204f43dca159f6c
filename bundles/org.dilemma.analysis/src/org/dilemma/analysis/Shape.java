/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import org.dilemma.model.Distribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The probability distribution of one estimate, from its best value, its range and its form.
 *
 * <ul>
 * <li>POINT: the value. So is every form whose low and high are equal, or too near to each other to tell them apart.
 * <li>UNIFORM: every number from low to high equally likely.
 * <li>TRIANGULAR: mode at value, falling linearly to low and high.
 * <li>BETA: the PERT form of the beta distribution (Malcolm, Roseboom, Clark and Fazar 1959) on low..high with its mode
 * at value: alpha = 1 + 4 (value - low)/(high - low), beta = 1 + 4 (high - value)/(high - low).
 * <li>NORMAL: mean value, low and high read as the 5th and 95th percentiles of a symmetric bell (sigma = (high - low) /
 * 3.28971), as experts are usually asked for them (Cooke 1991), cut at the range of the feature. The tails go beyond low
 * and high.
 * </ul>
 *
 * @param form the form
 * @param value best value, in the unit of the feature
 * @param low lower end, same unit; not above value
 * @param high upper end, same unit; not below value
 * @param min lower bound of the feature's range, used by NORMAL; may be minus infinity
 * @param max upper bound of the feature's range, used by NORMAL; may be infinity
 */
public record Shape(Distribution form, double value, double low, double high, double min, double max) {
    private static final double SIGMAS_FROM_5_TO_95_PERCENT = 2 * 1.6448536269514722;

    /**
     * A number without uncertainty.
     *
     * @param value the number
     * @return its shape
     */
    public static Shape point(double value) {
        return new Shape(Distribution.POINT, value, value, value, value, value);
    }

    /**
     * Whether the shape is a single number.
     *
     * @return true if every draw gives the value
     */
    public boolean isPoint() {
        return form == Distribution.POINT || !(sigma() > 0);
    }

    /**
     * The probability of a number strictly below a cut.
     *
     * @param cut the cut, in the unit of the feature
     * @return a probability, 0..1
     */
    public double probabilityBelow(double cut) {
        if (isPoint()) {
            return value < cut ? 1 : 0;
        }
        return switch (form) {
            case UNIFORM -> clamp((cut - low) / (high - low));
            case TRIANGULAR -> triangularBelow(cut);
            case BETA -> betaDistribution().cumulativeProbability(clamp((cut - low) / (high - low)));
            case NORMAL -> normalBelow(cut);
            case POINT -> throw new IllegalStateException();
        };
    }

    /**
     * The number below which a given share of the probability lies: turns a uniform random number into a draw.
     *
     * @param u a probability, 0..1
     * @return the quantile, within low..high (NORMAL: within min..max)
     */
    public double quantile(double u) {
        if (isPoint()) {
            return value;
        }
        return switch (form) {
            case UNIFORM -> low + u * (high - low);
            case TRIANGULAR -> triangularQuantile(u);
            case BETA -> low + (high - low) * betaDistribution().inverseCumulativeProbability(u);
            case NORMAL -> normalQuantile(u);
            case POINT -> throw new IllegalStateException();
        };
    }

    private double triangularBelow(double cut) {
        if (cut <= low) {
            return 0;
        }
        if (cut >= high) {
            return 1;
        }
        return cut <= value ? (cut - low) * (cut - low) / ((high - low) * (value - low))
                : 1 - (high - cut) * (high - cut) / ((high - low) * (high - value));
    }

    private double triangularQuantile(double u) {
        double atMode = (value - low) / (high - low);
        return u < atMode ? low + Math.sqrt(u * (high - low) * (value - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - value));
    }

    /**
     * First form parameter of the beta distribution of BETA.
     *
     * @return 1..5; meaningless for a point
     */
    public double alpha() {
        return 1 + 4 * (value - low) / (high - low);
    }

    /**
     * Second form parameter of the beta distribution of BETA.
     *
     * @return 1..5; meaningless for a point
     */
    public double beta() {
        return 1 + 4 * (high - value) / (high - low);
    }

    /**
     * Standard deviation of the bell of NORMAL, before it is cut.
     *
     * @return in the unit of the feature; 0 for a point
     */
    public double sigma() {
        return (high - low) / SIGMAS_FROM_5_TO_95_PERCENT;
    }

    private BetaDistribution betaDistribution() {
        return new BetaDistribution(alpha(), beta());
    }

    private double normalBelow(double cut) {
        NormalDistribution normal = new NormalDistribution(value, sigma());
        double below = normal.cumulativeProbability(min);
        double mass = normal.cumulativeProbability(max) - below;
        if (mass <= 0) {
            return within(value) < cut ? 1 : 0;
        }
        return clamp((normal.cumulativeProbability(within(cut)) - below) / mass);
    }

    private double normalQuantile(double u) {
        NormalDistribution normal = new NormalDistribution(value, sigma());
        double below = normal.cumulativeProbability(min);
        double mass = normal.cumulativeProbability(max) - below;
        double p = Math.max(Double.MIN_NORMAL, Math.min(Math.nextDown(1.0), below + u * mass));
        return within(mass <= 0 ? value : normal.inverseCumulativeProbability(p));
    }

    /** The nearest number in the range of the feature: where a value outside it leaves the bell no room. */
    private double within(double x) {
        return Math.max(min, Math.min(max, x));
    }

    private static double clamp(double p) {
        return Math.max(0, Math.min(1, p));
    }
}
