/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import org.dilemma.analysis.Band;

/**
 * The numbers behind the verdict on one pair.
 *
 * @param i number of the first state
 * @param j number of the second
 * @param gain loop gain of the two alone, sqrt(K_ij K_ji / (a_i a_j))
 * @param trustFirst belief of the first that the second is trustworthy
 * @param thresholdFirst the belief the first needs
 * @param trustSecond belief of the second that the first is trustworthy
 * @param thresholdSecond the belief the second needs
 * @param world the world the pair lives in
 * @param steps by how many bands the world moves the pair
 */
record PairNumbers(int i, int j, double gain, double trustFirst, double thresholdFirst, double trustSecond,
        double thresholdSecond, World world, int steps) {

    /** Sides that do not trust enough to cooperate, 0..2. */
    int distrusting() {
        return (trustFirst < thresholdFirst ? 1 : 0) + (trustSecond < thresholdSecond ? 1 : 0);
    }

    /** The band by the rule. */
    Band band() {
        return SpiralRule.band(gain, distrusting(), steps);
    }
}
