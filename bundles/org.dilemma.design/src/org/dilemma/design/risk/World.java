/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

/** The four worlds of Jervis (1978), by offense-defense balance and distinguishability. */
public enum World {
    /** Offense has the advantage and cannot be told from defense. */
    DOUBLY_DANGEROUS,
    /** Offense has no advantage but cannot be told from defense. */
    INTENSE,
    /** Offense has the advantage but can be told from defense. */
    OFFENSE_DISTINGUISHABLE,
    /** Offense has no advantage and can be told from defense. */
    DOUBLY_STABLE;

    /** The world by the two questions. */
    static World of(boolean offense, boolean distinguishable) {
        if (distinguishable) {
            return offense ? OFFENSE_DISTINGUISHABLE : DOUBLY_STABLE;
        }
        return offense ? DOUBLY_DANGEROUS : INTENSE;
    }
}
