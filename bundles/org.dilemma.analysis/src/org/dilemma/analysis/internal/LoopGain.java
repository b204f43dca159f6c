/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.internal;

import java.util.OptionalDouble;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluatorResult;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Result;

/** The loop gain that sentences speak of, where the evaluator of the verdict gives it. */
public final class LoopGain {
    /** Name of the value. */
    public static final String NAME = "loopGain";

    private LoopGain() {
    }

    /**
     * The loop gain in the result that the verdict is of.
     *
     * @param evaluation all results
     * @return at least 0; empty where no evaluator gives a verdict, or it gives no loop gain
     */
    public static OptionalDouble of(Evaluation evaluation) {
        return evaluation.results().stream().map(EvaluatorResult::result)
                .filter(result -> result.verdict().isPresent()).findFirst().map(LoopGain::of)
                .orElseGet(OptionalDouble::empty);
    }

    /**
     * The loop gain in a result.
     *
     * @param result the result
     * @return at least 0; empty where the result has none
     */
    public static OptionalDouble of(Result result) {
        Quantity gain = result.values().get(NAME);
        return gain == null ? OptionalDouble.empty() : OptionalDouble.of(gain.value());
    }
}
