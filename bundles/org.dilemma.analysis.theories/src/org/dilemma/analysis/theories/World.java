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
import org.dilemma.analysis.BalanceView;

/** The four worlds of Jervis (1978), by offense-defense balance and distinguishability. */
public enum World {
    /** Offense has the advantage and cannot be told from defense: doubly dangerous. */
    DOUBLY_DANGEROUS(1),
    /** Defense has the advantage but cannot be told from offense: an intense dilemma with compatible requirements. */
    INTENSE(0),
    /** Offense has the advantage but can be told apart: no security dilemma, yet aggression is possible. */
    OFFENSE_DISTINGUISHABLE(-1),
    /** Defense has the advantage and can be told apart: doubly stable. */
    DOUBLY_STABLE(-1);

    private final int steps;

    World(int steps) {
        this.steps = steps;
    }

    /**
     * The world of a balance: offense has the advantage below a cost ratio of 1, and the two are distinguishable from
     * 0.5 on.
     *
     * @param ratio cost ratio, above 0
     * @param distinguishability 0..1
     * @return the world
     */
    public static World of(double ratio, double distinguishability) {
        boolean offense = ratio < Constants.OFFENSE_CUT;
        if (distinguishability >= Constants.DISTINGUISHABLE_CUT) {
            return offense ? OFFENSE_DISTINGUISHABLE : DOUBLY_STABLE;
        }
        return offense ? DOUBLY_DANGEROUS : INTENSE;
    }

    /**
     * The world of a balance.
     *
     * @param balance the balance
     * @return the world
     */
    public static World of(BalanceView balance) {
        return of(balance.ratio(), balance.distinguishability());
    }

    /**
     * By how many bands the world moves a spiral that exists [OWN]: one up where offense leads unseen, one down where
     * offense and defense can be told apart, because arms for defense then no longer threaten.
     *
     * @return -1, 0 or 1
     */
    public int steps() {
        return steps;
    }

    /**
     * By how many bands a balance moves a spiral: as its world does, but down only where distinguishability is given. A
     * default that nobody judged must not make a verdict milder.
     *
     * @param balance the balance
     * @return -1, 0 or 1
     */
    static int steps(BalanceView balance) {
        int steps = of(balance).steps();
        return steps < 0 && !balance.distinguishabilityParameter().given() ? 0 : steps;
    }

    /**
     * Key of the world in the messages.
     *
     * @return its name in lower case with dots
     */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
