/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.List;
import java.util.Objects;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.comparison.Comparison;

/**
 * What happens between two consecutive chapters.
 *
 * @param comparison what differs between them, in inputs, values and verdict
 * @param changes number of values that differ by the overrides of the two
 * @param examined number of them that were tried one by one; see {@link PhaseStory#MOST_EXAMINED}
 * @param movers the changes that moved the band of the scenario, alone or with others; empty where it did not move
 * @param sentences the step in plain words, tied to the elements it speaks of
 */
public record Step(Comparison comparison, int changes, int examined, List<Mover> movers, List<Finding> sentences) {

    /** Copies the lists. */
    public Step {
        Objects.requireNonNull(comparison, "comparison");
        movers = List.copyOf(movers);
        sentences = List.copyOf(sentences);
    }
}
