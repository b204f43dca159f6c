/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import org.dilemma.analysis.Monitor;
import org.eclipse.core.runtime.IProgressMonitor;

/** Lets an engine report to a job of the workbench, and be cancelled by it. */
public final class ProgressBridge implements Monitor {
    private final IProgressMonitor progress;

    /**
     * Makes a bridge.
     *
     * @param progress the monitor of the job
     */
    public ProgressBridge(IProgressMonitor progress) {
        this.progress = progress;
    }

    @Override
    public void worked(String task, int done, int total) {
        progress.subTask(task);
        if (done > 0) {
            progress.worked(1);
        }
    }

    @Override
    public boolean isCancelled() {
        return progress.isCanceled();
    }
}
