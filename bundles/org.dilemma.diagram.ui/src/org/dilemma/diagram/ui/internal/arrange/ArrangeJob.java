/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.arrange;

import java.util.Optional;
import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Arranges a snapshot in the background. Once done, and unless canceled, tells the user-interface thread. */
final class ArrangeJob extends Job {
    private static final int STEPS = 100;

    private final Snapshot snapshot;
    private final ArrangeOptions options;
    private final Display display;
    private final Consumer<Layout> done;

    ArrangeJob(Snapshot snapshot, ArrangeOptions options, Display display, Consumer<Layout> done) {
        super(Messages.Arrange_job);
        this.snapshot = snapshot;
        this.options = options;
        this.display = display;
        this.done = done;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(Messages.Arrange_job, STEPS);
        Optional<Layout> layout = snapshot.arrange(options, new Follower(monitor));
        monitor.done();
        if (layout.isEmpty() || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> done.accept(layout.get()));
        }
        return Status.OK_STATUS;
    }

    /** Passes on how far it has come. */
    private static final class Follower implements Progress {
        private final IProgressMonitor monitor;
        private int shown;

        Follower(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }

        @Override
        public void worked(double share) {
            int now = (int) (share * STEPS);
            monitor.worked(now - shown);
            shown = now;
        }
    }
}
