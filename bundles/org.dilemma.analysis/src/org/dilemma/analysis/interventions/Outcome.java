/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dilemma.analysis.Band;

/**
 * What an intervention comes to.
 *
 * @param intervention the intervention
 * @param intensity the least intensity that moves the band down, to a hundredth; 1 where none does
 * @param changes its cost in the inputs' own units: the numbers that differ, in the order of the edits
 * @param size the sum of the sizes of the changes, each relative to its input's own range, see {@link Change#size()}
 * @param band the band of the scenario after it
 * @param loopGain the loop gain of the scenario after it, where the verdict gives one
 * @param sentence all this in plain words
 */
public record Outcome(Intervention intervention, double intensity, List<Change> changes, double size, Band band,
        OptionalDouble loopGain, String sentence) {

    /** Copies the changes. */
    public Outcome {
        Objects.requireNonNull(intervention, "intervention");
        changes = List.copyOf(changes);
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(loopGain, "loopGain");
        Objects.requireNonNull(sentence, "sentence");
    }
}
