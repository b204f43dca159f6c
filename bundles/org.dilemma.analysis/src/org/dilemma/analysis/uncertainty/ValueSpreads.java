/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorInfo;

/**
 * How the values of one evaluator spread over the draws. A value that some draws lack, because it does not exist there,
 * has a {@link Spread} over the others; the number of those that lack it is {@code samples - spread.draws()}.
 *
 * @param evaluator the evaluator
 * @param samples number of draws
 * @param values the values that were followed and that at least one draw gave; those of the best values first
 * @param absent names of values that the scenario has with its best values, but none of the draws
 * @param leftOut names of values that were not followed: beyond the first 1,000, or first met after the draws that the
 *        names were gathered from
 * @param failedDraws draws in which the evaluator failed; they lack all its values
 * @param failure how it failed in the first of them; empty where it never did
 */
public record ValueSpreads(EvaluatorInfo evaluator, int samples, List<Spread> values, List<String> absent,
        List<String> leftOut, int failedDraws, Optional<EvaluatorFailure> failure) {

    /** Copies the lists. */
    public ValueSpreads {
        values = List.copyOf(values);
        absent = List.copyOf(absent);
        leftOut = List.copyOf(leftOut);
    }
}
