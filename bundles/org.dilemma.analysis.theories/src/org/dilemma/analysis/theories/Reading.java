/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Locale;
import org.dilemma.analysis.ScenarioView;

/**
 * How a school of realism reads the beliefs of a scenario [OWN operationalization]. Only what states believe of each
 * other's intentions differs: capabilities, geography and balance are the same in all readings.
 */
enum Reading {
    /** Defensive realism: beliefs as given; the balance and distinguishability decide what they lead to. */
    DEFENSIVE,
    /** Offensive realism (Mearsheimer 2001): intentions cannot be known, so every belief is at its worst. */
    OFFENSIVE,
    /** Human-nature realism (Morgenthau 1948): what is feared is the greed that is there, no more and no less. */
    HUMAN_NATURE;

    /** The scenario as this school reads it. */
    ScenarioView of(ScenarioView view, Inputs inputs) {
        double[] values = view.values();
        for (int p = 0; p < view.perceptionCount(); p++) {
            believe(view, inputs, p, values);
            judge(inputs, p, values);
        }
        return view.over(values);
    }

    /** Sets the perceived greed of a perception as this school reads it. */
    void believe(ScenarioView view, Inputs inputs, int p, double[] values) {
        if (this != DEFENSIVE) {
            values[inputs.perceivedGreed(p)] = this == OFFENSIVE ? 1 : view.greed(view.target(p));
        }
    }

    /** Sets the bias of a perception as this school reads it. */
    void judge(Inputs inputs, int p, double[] values) {
        if (this != DEFENSIVE) {
            values[inputs.bias(p)] = this == OFFENSIVE ? 1 : 0;
        }
    }

    /** Name of the reading in values. */
    String value() {
        return this == HUMAN_NATURE ? "humanNature" : name().toLowerCase(Locale.ROOT);
    }
}
