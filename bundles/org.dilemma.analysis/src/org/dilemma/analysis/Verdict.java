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
import org.dilemma.model.Confidence;

/**
 * The composite verdict on a scenario [OWN].
 *
 * @param band the spiral risk of the scenario
 * @param model the model that fits
 * @param confidence how well the inputs are supported; says nothing about the likelihood of the band
 * @param summary the verdict in one to three sentences
 * @param rule the rule that produced the band, in plain words
 * @param dyads the verdicts on the pairs of states, the highest band first
 * @param blocs the verdicts on the blocs that face each other, the highest band first; empty without alliances
 * @param contributions how the band came about, step by step, each with the evaluator it rests on
 * @param explanation the story behind the band, from the strongest loop outwards; every sentence with the elements it
 *        speaks of
 */
public record Verdict(Band band, FittingModel model, Confidence confidence, String summary, String rule,
        List<DyadVerdict> dyads, List<BlocVerdict> blocs, List<Contribution> contributions,
        List<Finding> explanation) {

    /**
     * A verdict on pairs of states alone, without blocs, contributions and explanation.
     *
     * @param band the spiral risk of the scenario
     * @param model the model that fits
     * @param confidence how well the inputs are supported
     * @param summary the verdict in one to three sentences
     * @param rule the rule that produced the band, in plain words
     * @param dyads the verdicts on the pairs of states, the highest band first
     */
    public Verdict(Band band, FittingModel model, Confidence confidence, String summary, String rule,
            List<DyadVerdict> dyads) {
        this(band, model, confidence, summary, rule, dyads, List.of(), List.of(), List.of());
    }

    /** Copies the lists. */
    public Verdict {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(rule, "rule");
        dyads = List.copyOf(dyads);
        blocs = List.copyOf(blocs);
        contributions = List.copyOf(contributions);
        explanation = List.copyOf(explanation);
    }
}
