/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.OptionalDouble;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Parameter;

/**
 * What the verdict does when one estimate goes from its 5th to its 95th percentile, all others at their best values: a
 * bar of a tornado diagram.
 *
 * @param parameter the estimate
 * @param low its 5th percentile, in its unit
 * @param high its 95th percentile, in its unit
 * @param numberAtLow the principal number of the verdict at the 5th percentile, if there is one
 * @param numberAtHigh the principal number at the 95th percentile, if there is one
 * @param bandAtLow the band at the 5th percentile
 * @param bandAtHigh the band at the 95th percentile
 */
public record Swing(Parameter parameter, double low, double high, OptionalDouble numberAtLow,
        OptionalDouble numberAtHigh, Band bandAtLow, Band bandAtHigh) {

    /**
     * How far the principal number moves.
     *
     * @return at least 0; 0 where one of the ends has no number
     */
    public double size() {
        return numberAtLow.isPresent() && numberAtHigh.isPresent()
                ? Math.abs(numberAtHigh.getAsDouble() - numberAtLow.getAsDouble()) : 0;
    }

    /**
     * How far the band moves.
     *
     * @return 0..4
     */
    public int steps() {
        return Math.abs(bandAtHigh.ordinal() - bandAtLow.ordinal());
    }
}
