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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All results on one scenario.
 *
 * @param title title of the scenario
 * @param verdict the composite verdict; absent when its evaluator was left out or failed
 * @param results the results, in the order of the registry
 * @param failures evaluators that failed
 * @param defaultsUsed every default that any evaluator used, each once
 */
public record Evaluation(String title, Optional<Verdict> verdict, List<EvaluatorResult> results,
        List<EvaluatorFailure> failures, List<DefaultUsed> defaultsUsed) {

    /** Copies the collections. */
    public Evaluation {
        results = List.copyOf(results);
        failures = List.copyOf(failures);
        defaultsUsed = List.copyOf(defaultsUsed);
    }

    /**
     * The same results with more failures, of evaluators that were asked again.
     *
     * @param later the failures
     * @return the results with both; each failure once
     */
    public Evaluation withFailures(List<EvaluatorFailure> later) {
        return new Evaluation(title, verdict, results,
                Stream.concat(failures.stream(), later.stream()).distinct().toList(), defaultsUsed);
    }
}
