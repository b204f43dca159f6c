/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.OptionalDouble;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.internal.LoopGain;
import org.dilemma.analysis.spi.Sampling;

/** Asks for the bands of trials, counts the questions and ends when there were enough. */
final class Bands {
    private final Judge judge;
    private final Monitor monitor;
    private final Band present;
    private final int most;
    private int asked;
    private Trial last;
    private Sampling sampling;

    Bands(Judge judge, Monitor monitor, Band present, int most) {
        this.judge = judge;
        this.monitor = monitor;
        this.present = present;
        this.most = most;
    }

    /** The band of a trial. */
    Band of(Trial trial, double[] intensities) {
        monitor.check();
        asked++;
        ScenarioView view = trial.at(intensities);
        if (trial != last) {
            last = trial;
            sampling = judge.sampling(view);
        }
        return sampling.sample(view, new double[sampling.names().size()]).orElse(Band.NONE);
    }

    /** Band and loop gain of a trial whose intensities were found, without words; not counted as a question. */
    Reached reached(Trial trial, double[] intensities) {
        ScenarioView view = trial.at(intensities);
        Sampling fresh = judge.sampling(view);
        double[] numbers = new double[fresh.names().size()];
        Band band = fresh.sample(view, numbers).orElse(present);
        int gain = fresh.names().indexOf(LoopGain.NAME);
        return new Reached(band, gain < 0 || Double.isNaN(numbers[gain]) ? OptionalDouble.empty()
                : OptionalDouble.of(numbers[gain]));
    }

    /** Whether a trial has a lower band than the scenario. */
    boolean lower(Trial trial, double[] intensities) {
        return of(trial, intensities).compareTo(present) < 0;
    }

    int asked() {
        return asked;
    }

    boolean isExhausted() {
        return asked >= most;
    }

    /** What a trial comes to. */
    record Reached(Band band, OptionalDouble loopGain) {
    }
}
