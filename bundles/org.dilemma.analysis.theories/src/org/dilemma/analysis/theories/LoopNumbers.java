/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import org.dilemma.analysis.Band;

/**
 * The numbers behind the verdict on states that fear drives in a loop together, across whatever alliances add.
 *
 * @param states numbers of the states
 * @param gain their loop gain
 * @param world the worst world among the links between them
 * @param steps by how many bands that world moves the loop
 */
record LoopNumbers(List<Integer> states, double gain, World world, int steps) {

    /** The band by the rule; trust is a matter of pairs. */
    Band band() {
        return SpiralRule.band(gain, 0, steps);
    }
}
