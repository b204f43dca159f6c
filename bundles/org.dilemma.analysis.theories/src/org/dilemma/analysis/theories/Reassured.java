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
import java.util.List;
import java.util.OptionalDouble;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.SignalView;

/**
 * A receiver's belief about a sender, before and after its signals.
 *
 * @param perception number of the receiver's perception of the sender
 * @param signals the signals, in the order in which they count
 * @param beliefs the belief that the sender is greedy before the first signal, then after each
 * @param bias bias of the receiver, -1..1
 * @param threshold the trust the receiver needs to cooperate, 0..1
 */
record Reassured(int perception, List<SignalView> signals, List<Double> beliefs, double bias, double threshold) {

    /**
     * Updates the belief of a perception, signal by signal.
     *
     * @param view the scenario
     * @param perception number of the receiver's perception of the sender
     * @param signals the signals of the sender to the receiver, in order
     * @return the beliefs
     */
    static Reassured of(ScenarioView view, int perception, List<SignalView> signals) {
        List<Double> beliefs = new ArrayList<>(List.of(view.perceivedGreed(perception)));
        for (SignalView signal : signals) {
            beliefs.add(SignalEvidence.update(beliefs.get(beliefs.size() - 1),
                    SignalEvidence.of(signal).likelihoodRatio()));
        }
        return new Reassured(perception, signals, List.copyOf(beliefs), view.bias(perception),
                TrustGame.of(view, view.holder(perception), view.target(perception)).threshold());
    }

    double prior() {
        return beliefs.get(0);
    }

    double posterior() {
        return beliefs.get(beliefs.size() - 1);
    }

    double trustBefore() {
        return 1 - Threat.fear(prior(), bias);
    }

    double trustAfter() {
        return 1 - Threat.fear(posterior(), bias);
    }

    boolean cooperatesBefore() {
        return trustBefore() >= threshold;
    }

    boolean cooperatesAfter() {
        return trustAfter() >= threshold;
    }

    /** The greatest belief in the sender's greed with which the receiver still cooperates; empty if there is none. */
    private OptionalDouble greatestBelief() {
        double fear = 1 - threshold;
        if (bias >= 1) {
            return fear >= 1 ? OptionalDouble.of(1) : OptionalDouble.empty();
        }
        if (bias >= 0) {
            return fear < bias ? OptionalDouble.empty() : OptionalDouble.of((fear - bias) / (1 - bias));
        }
        return OptionalDouble.of(bias <= -1 ? 1 : Math.min(1, fear / (1 + bias)));
    }

    /**
     * Bayes' rule backwards: the cost of the one signal, fully seen and without vulnerability, that would carry the
     * receiver from its prior belief to its threshold.
     *
     * @return 0..1, relative to what a greedy sender could gain; 0 where no signal is needed; empty where none would
     *         do, because the belief is certain, the bias too great, or no trust short of certainty is enough
     */
    OptionalDouble requiredCost() {
        if (cooperatesBefore()) {
            return OptionalDouble.of(0);
        }
        OptionalDouble greatest = greatestBelief();
        if (greatest.isEmpty() || prior() >= 1 || threshold >= 1) {
            return OptionalDouble.empty();
        }
        double belief = Math.min(prior(), greatest.getAsDouble());
        if (belief >= prior()) {
            return OptionalDouble.of(0);
        }
        return OptionalDouble.of(1 - belief / prior() * ((1 - prior()) / (1 - belief)));
    }
}
