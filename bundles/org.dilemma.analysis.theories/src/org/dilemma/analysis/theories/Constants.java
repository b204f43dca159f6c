/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

/**
 * The constants of this project's own constructions [OWN], each with the reason for it. None is set for one case; the
 * shipped cases are tested against them, not fitted.
 */
final class Constants {
    /**
     * Greatest reaction per year to a full threat, of a state without any security dilemma sensibility. With the default
     * sensibility (0.5) the coefficient kappa is half of it, 2 per year: two equal, adjacent states with the default
     * fatigue (0.5 per year) and half offensive forces, each certain that the other is greedy, then stand exactly at the
     * edge of stability (loop gain 2 x 0.5 x 0.5 x 1 / 0.5 = 1).
     */
    static final double GREATEST_REACTION = 4;

    /**
     * Below this loop gain an impulse is amplified by less than 1 / (1 - 0.1) = 1.11 over all rounds: the reactions die
     * out almost at once.
     */
    static final double GAIN_WEAK = 0.1;

    /** From this loop gain on an impulse at least doubles over all rounds: 1 / (1 - 0.5) = 2. */
    static final double GAIN_AMPLIFYING = 0.5;

    /** From this loop gain on every round returns the whole impulse or more: Richardson's condition of instability. */
    static final double GAIN_SELF_SUSTAINING = 1;

    /** Relative room for rounding at the cuts of the loop gain, so that a gain of 1 computed in two ways is 1 in both. */
    static final double ROUNDING = 1e-12;

    /** Cut of the cost ratio (Glaser and Kaufmann 1998): below it attack is cheaper than defense. */
    static final double OFFENSE_CUT = 1;

    /** Cut of distinguishability: from it on offense and defense are told apart more often than not. */
    static final double DISTINGUISHABLE_CUT = 0.5;

    /** First-strike advantage that is taken by default, for an ordinary one; what is above it is told as large. */
    static final double FIRST_STRIKE_ORDINARY = 0.1;

    /** Distance at which proximity is one half where two states are not contiguous: about an ocean's width. */
    static final double HALF_PROXIMITY_KM = 5000;

    /** Share of inputs with evidence of at least moderate confidence from which the verdict has high confidence. */
    static final double SUPPORT_HIGH = 0.8;

    /** Share of inputs with evidence of at least moderate confidence from which the verdict has moderate confidence. */
    static final double SUPPORT_MODERATE = 0.4;

    /** Values of single pairs are listed up to this many pairs, so that results of great scenarios stay readable. */
    static final int DETAIL_LIMIT = 200;

    /** From this risk in an alliance on, abandonment or entrapment is more likely than not, and a finding says so. */
    static final double ALLIANCE_RISK_CUT = 0.5;

    /** Findings of one kind that are told one by one, so that results of great scenarios stay readable. */
    static final int TOLD_LIMIT = 5;

    /**
     * Steepness of the reaction to expected strikes in the log-odds of the expectation. A rational state strikes as soon
     * as it expects a strike with more than its tolerance, which would be a step; 8 makes the odds of striking rise
     * 256-fold when the expected odds double, near the step but with room for error. With 4, fear ran away even between
     * states that both trust each other enough to cooperate.
     */
    static final double FEAR_STEEPNESS = 8;

    /** Beliefs and motives are judged to about a tenth: a belief that is nearer than that to the truth sees it. */
    static final double BELIEF_NEAR = 0.1;

    /** Fear that its own feedback must add to be worth a finding: one in twenty, below which estimates hardly differ. */
    static final double FEAR_TOLD = 0.05;

    /** Share of a signal that its receiver sees where the model does not say: one half, as for a capability. */
    static final double SIGNAL_SEEN = 0.5;

    private Constants() {
    }
}
