/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.whatif;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dilemma.analysis.EvaluatorFailedException;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.interventions.LeastChange;
import org.dilemma.model.io.ScenarioCopy;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.ProgressBridge;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Searches in the background, on a copy, so that the scenario can be edited meanwhile. */
final class SearchJob extends Job {
    private final ScenarioCopy copy;
    private final EvaluatorRegistry registry;
    private final Consumer<LeastChange> found;
    private final Consumer<String> failed;

    /**
     * Makes a job.
     *
     * @param copy the scenario to search on; nobody else may hold it
     * @param registry the evaluators
     * @param found told of the result, on the thread of the job; not told after a cancel
     * @param failed told why there is no result, on the thread of the job
     */
    SearchJob(ScenarioCopy copy, EvaluatorRegistry registry, Consumer<LeastChange> found, Consumer<String> failed) {
        super(Messages.WhatIf_job);
        this.copy = copy;
        this.registry = registry;
        this.found = found;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor progress) {
        progress.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            LeastChange result = LeastChange.find(copy.scenario(), registry, new ProgressBridge(progress));
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            found.accept(result);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (EvaluatorFailedException e) {
            failed.accept(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            ILog.get().error("The search for interventions failed.", e);
            failed.accept(String.valueOf(e.getMessage()));
        } finally {
            progress.done();
        }
        return Status.OK_STATUS;
    }
}
