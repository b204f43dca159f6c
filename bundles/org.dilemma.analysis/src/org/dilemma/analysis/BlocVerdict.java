/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.List;
import java.util.Objects;

/**
 * The verdict on two blocs that face each other [OWN]: states joined by promises of defense or offense, or a bloc and a
 * state that stands alone.
 *
 * @param first the states of the bloc that comes first in the scenario, in the order of the scenario
 * @param second the states of the other
 * @param band the spiral risk between them: the highest of their pairs of states, or that of the loop between the blocs
 *        where it is higher
 * @param model the model that fits
 * @param loopGain loop gain of the reactions across the two, with what alliances add, at least 0; of several loops that
 *        of the one with the highest band
 * @param rule what produced the band, in plain words
 */
public record BlocVerdict(List<ElementRef> first, List<ElementRef> second, Band band, FittingModel model,
        double loopGain, String rule) {

    /** Copies the states. */
    public BlocVerdict {
        first = List.copyOf(first);
        second = List.copyOf(second);
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(rule, "rule");
    }
}
