/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.Optional;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Quantity;

/** The loop gain of a scenario among its results. */
final class LoopGain {
    private static final String NAME = "loopGain";

    private LoopGain() {
    }

    /** The loop gain that the evaluator of the verdict gives, if it gives one. */
    static Optional<Double> of(Evaluation evaluation) {
        return evaluation.results().stream().filter(result -> result.result().verdict().isPresent()).findFirst()
                .map(result -> result.result().values().get(NAME)).map(Quantity::value);
    }
}
