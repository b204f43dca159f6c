/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.ProgressBridge;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Evaluates a scenario in the background; the view is immutable, so that the model can be edited meanwhile. */
final class EvaluationJob extends Job {
    private final ScenarioView view;
    private final EvaluatorRegistry registry;
    private final Consumer<Evaluation> done;

    /**
     * Makes a job.
     *
     * @param title title of the scenario
     * @param view its numbers
     * @param registry the evaluators
     * @param done told of the result, on the thread of the job; not told after a cancel
     */
    EvaluationJob(String title, ScenarioView view, EvaluatorRegistry registry, Consumer<Evaluation> done) {
        super(Messages.bind(Messages.Verdict_job,
                title == null || title.isBlank() ? Messages.Verdict_untitled : title));
        this.view = view;
        this.registry = registry;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor progress) {
        progress.beginTask(getName(), Math.max(1, registry.contributions().size()));
        try {
            Evaluation evaluation = new EvaluationRunner(registry).evaluate(view, new ProgressBridge(progress));
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            done.accept(evaluation);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } finally {
            progress.done();
        }
    }
}
