/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.spi.Evaluator;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** Reads the extension point of evaluators into the plain registry of the analysis. */
public final class EvaluatorPoint {
    /** Qualified id of the extension point. */
    public static final String ID = "org.dilemma.platform.evaluators";

    private static final String ELEMENT = "evaluator";

    /**
     * Makes one evaluator of each contribution.
     *
     * @param extensions the extension registry
     * @return the evaluators, and the contributions that failed; the latter are in the log as well
     */
    public EvaluatorRegistry read(IExtensionRegistry extensions) {
        SafeRunner runner = new SafeRunner(ILog.of(EvaluatorPoint.class));
        List<EvaluatorContribution> candidates = new ArrayList<>();
        for (Contribution contribution : new ExtensionReader(extensions).contributions(ID, ELEMENT)) {
            runner.run(contribution, () -> contribution.create(Evaluator.class))
                    .ifPresent(evaluator -> candidates.add(
                            new EvaluatorContribution(contribution.plugin(), evaluator)));
        }
        EvaluatorRegistry registry = new EvaluatorRegistry(candidates, runner.failures());
        logRejected(registry, runner);
        return registry;
    }

    private static void logRejected(EvaluatorRegistry registry, SafeRunner runner) {
        List<EvaluatorFailure> rejected = new ArrayList<>(registry.failures());
        rejected.removeAll(runner.failures());
        rejected.forEach(failure -> runner.log(failure.contributor(), failure.message()));
    }
}
