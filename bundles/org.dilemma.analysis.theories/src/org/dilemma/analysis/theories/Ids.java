/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

/** Identifiers of the built-in evaluators; stable. */
public final class Ids {
    /** Jervis's four worlds. */
    public static final String FOUR_WORLDS = "org.dilemma.theories.four-worlds";
    /** Richardson's arms race. */
    public static final String RICHARDSON = "org.dilemma.theories.richardson";
    /** The trust threshold of a Kydd-type assurance game. */
    public static final String TRUST_THRESHOLD = "org.dilemma.theories.trust-threshold";
    /** The composite verdict. */
    public static final String COMPOSITE = "org.dilemma.theories.composite";
    /** The alliance dilemma of abandonment and entrapment. */
    public static final String ALLIANCE_DILEMMA = "org.dilemma.theories.alliance-dilemma";
    /** The entrapment cascade along promises to fight. */
    public static final String ENTRAPMENT_CASCADE = "org.dilemma.theories.entrapment-cascade";
    /** The reciprocal fear of surprise attack. */
    public static final String RECIPROCAL_FEAR = "org.dilemma.theories.reciprocal-fear";
    /** Walt's balance of threat. */
    public static final String BALANCE_OF_THREAT = "org.dilemma.theories.balance-of-threat";
    /** The Composite Index of National Capability. */
    public static final String CINC = "org.dilemma.theories.cinc";
    /** Loss of strength over distance. */
    public static final String LOSS_OF_STRENGTH = "org.dilemma.theories.loss-of-strength";
    /** Mutual military build-up. */
    public static final String BUILD_UP = "org.dilemma.theories.build-up";
    /** Trust updated by signals. */
    public static final String REASSURANCE = "org.dilemma.theories.reassurance";
    /** Spiral or deterrence model. */
    public static final String SPIRAL_OR_DETERRENCE = "org.dilemma.theories.spiral-or-deterrence";
    /** Herz's six aspects. */
    public static final String HERZ = "org.dilemma.theories.herz";

    /** The feedback loops of fear and reaction. */
    public static final String FEEDBACK_LOOPS = "org.dilemma.theories.feedback-loops";
    /** Van Evera's effects of offense dominance. */
    public static final String VAN_EVERA = "org.dilemma.theories.van-evera";
    /** Three realist readings side by side. */
    public static final String READINGS = "org.dilemma.theories.readings";
    /** Coefficients estimated from observations. */
    public static final String ESTIMATION = "org.dilemma.theories.estimation";

    private Ids() {
    }
}
