/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the least intensities at which a trial moves the band down, in hundredths. */
final class Least {
    /** Steps from no intensity to the whole. */
    static final int STEPS = 100;

    private static final int MOST_TRIMMED = 8;

    private final Bands bands;

    Least(Bands bands) {
        this.bands = bands;
    }

    /** The least intensity of a trial, the same for all its parts, then less for each part that needs less. */
    Optional<double[]> of(Trial trial) {
        int[] steps = new int[trial.parts().size()];
        Arrays.fill(steps, STEPS);
        if (!moves(trial, steps)) {
            return Optional.empty();
        }
        int least = least(STEPS, step -> {
            int[] tried = new int[steps.length];
            Arrays.fill(tried, step);
            return moves(trial, tried);
        });
        Arrays.fill(steps, least);
        if (steps.length > 1 && steps.length <= MOST_TRIMMED) {
            trim(trial, steps);
        }
        return Optional.of(intensities(steps));
    }

    /** Lowers each part as far as the others allow; the last part first, so that what comes first is kept. */
    private void trim(Trial trial, int[] steps) {
        for (int k = steps.length - 1; k >= 0; k--) {
            int part = k;
            steps[k] = least(steps[k], step -> {
                int[] tried = steps.clone();
                tried[part] = step;
                return moves(trial, tried);
            });
        }
    }

    private boolean moves(Trial trial, int[] steps) {
        return bands.lower(trial, intensities(steps));
    }

    /** The least step from 0 on that moves, when {@code high} does. */
    private static int least(int high, IntPredicate moves) {
        int above = high;
        int below = -1;
        while (above - below > 1) {
            int middle = (above + below) / 2;
            if (moves.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private static double[] intensities(int[] steps) {
        return Arrays.stream(steps).mapToDouble(step -> step / (double) STEPS).toArray();
    }
}
