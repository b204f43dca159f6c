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
import org.dilemma.analysis.DefaultUsed;
import org.dilemma.analysis.SignalView;

/**
 * What a signal tells its receiver [OWN likelihoods, in the spirit of the costly signals of Kydd 2005]. Cost and
 * vulnerability are what a greedy sender cannot bear, observability is how much of them the receiver sees.
 *
 * @param cost to a greedy sender, relative to what it could gain, 0..1
 * @param vulnerability how far the signal exposes the sender, 0..1
 * @param observability how much of it the receiver sees, 0..1
 */
record SignalEvidence(double cost, double vulnerability, double observability) {

    /**
     * The evidence of a signal. A missing cost or vulnerability counts as none; of a signal whose observability is
     * missing, the receiver sees {@link Constants#SIGNAL_SEEN}.
     *
     * @param signal the signal
     * @return its evidence
     */
    static SignalEvidence of(SignalView signal) {
        return new SignalEvidence(signal.cost().orElse(0), signal.vulnerability().orElse(0),
                signal.observability().orElse(Constants.SIGNAL_SEEN));
    }

    /**
     * What {@link #of(SignalView)} takes by default.
     *
     * @param signal the signal
     * @return one entry for each number that the model does not give
     */
    static List<DefaultUsed> defaults(SignalView signal) {
        List<DefaultUsed> defaults = new ArrayList<>();
        if (signal.cost().isEmpty()) {
            defaults.add(new DefaultUsed(signal.ref(), "cost", 0, ""));
        }
        if (signal.vulnerability().isEmpty()) {
            defaults.add(new DefaultUsed(signal.ref(), "vulnerability", 0, ""));
        }
        if (signal.observability().isEmpty()) {
            defaults.add(new DefaultUsed(signal.ref(), "observability", Constants.SIGNAL_SEEN, ""));
        }
        return defaults;
    }

    /**
     * How likely the signal is from a greedy sender, relative to a trustworthy one: 1 - o (1 - (1 - c)(1 - v)). Cheap
     * or unseen talk gives 1 and tells nothing; a signal of full cost, fully seen, gives 0 and tells all.
     *
     * @return P(signal | greedy) / P(signal | trustworthy), 0..1
     */
    double likelihoodRatio() {
        return 1 - observability * (1 - (1 - cost) * (1 - vulnerability));
    }

    /**
     * Bayes' rule: p L / (p L + 1 - p). Beliefs of 0 and 1 are certain and do not move.
     *
     * @param prior belief before the signal that the sender is greedy, 0..1
     * @param likelihoodRatio L, 0..1
     * @return the belief after it, 0..1, not above the prior
     */
    static double update(double prior, double likelihoodRatio) {
        if (prior <= 0 || prior >= 1) {
            return prior;
        }
        double greedy = prior * likelihoodRatio;
        return Math.min(prior, greedy / (greedy + (1 - prior)));
    }
}
