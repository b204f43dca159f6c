/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.Optional;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.spi.Sampling;

/** The tools of one thread: an array of values, a view on it, and what evaluates the view. */
final class Drawing {
    private final double[] values;
    private final ScenarioView view;
    private final Sampling sampling;
    private final double[] numbers;

    Drawing(Judge judge, ScenarioView best) {
        values = best.values();
        view = best.over(values);
        sampling = judge.sampling(best);
        numbers = new double[sampling.names().size()];
    }

    /** The values, to be changed. */
    double[] values() {
        return values;
    }

    /** Evaluates the values as they are. */
    Optional<Band> sample() {
        return sampling.sample(view, numbers);
    }

    /** The numbers of the last sample. */
    double[] numbers() {
        return numbers;
    }

    /** The principal number of the last sample; not a number where there is none. */
    double principal() {
        return numbers.length == 0 ? Double.NaN : numbers[0];
    }
}
