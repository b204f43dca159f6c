/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.whatif;

import org.dilemma.analysis.interventions.LeastChange;
import org.dilemma.analysis.interventions.Outcome;
import org.dilemma.model.io.ScenarioCopy;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.platform.Platforms;
import org.dilemma.ui.internal.EmptyPage;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.EditorTracker;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.ViewPart;

/**
 * Searches for the least changes that lower the spiral risk of the scenario of the active editor, and applies one of
 * them when the user says so: as one command that Undo takes back.
 */
public final class WhatIfView extends ViewPart implements ScenarioDocument.Listener {
    private Composite stack;
    private EmptyPage empty;
    private WhatIfPage page;
    private EditorTracker tracker;
    private Action cancel;
    private ScenarioPart followed;
    private SearchJob job;
    private boolean hasResult;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, Messages.WhatIf_empty);
        page = new WhatIfPage(stack, this::search, this::apply);
        cancel = new Action(Messages.WhatIf_cancel) {
            @Override
            public void run() {
                if (job != null) {
                    job.cancel();
                }
            }
        };
        cancel.setImageDescriptor(Images.of("icons/cancel.png"));
        cancel.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(cancel);
        show(empty);
        tracker = new EditorTracker(getSite().getPage(), this::follow);
    }

    private void follow(ScenarioPart part) {
        if (part == followed) {
            return;
        }
        release();
        followed = part;
        IActionBars bars = getViewSite().getActionBars();
        bars.clearGlobalActionHandlers();
        if (part != null) {
            part.document().addListener(this);
            part.installHistory(bars);
        }
        bars.updateActionBars();
        begin();
    }

    private void release() {
        dropJob();
        if (followed != null) {
            followed.document().removeListener(this);
            followed = null;
        }
    }

    /** Forgets the last result and offers a search. */
    private void begin() {
        dropJob();
        hasResult = false;
        if (followed == null || !followed.document().isLoaded()) {
            show(empty);
            return;
        }
        String title = followed.document().scenario().getTitle();
        page.say(Messages.bind(Messages.WhatIf_ready,
                title == null || title.isBlank() ? Messages.Verdict_untitled : title), true);
        show(page.control());
    }

    private void search() {
        dropJob();
        ScenarioDocument document = followed.document();
        if (document.issues().stream().anyMatch(issue -> issue.level() == IssueLevel.ERROR)) {
            page.say(Messages.WhatIf_waits, true);
            return;
        }
        try {
            start(ScenarioCopy.of(document.scenario()));
        } catch (RuntimeException | LinkageError e) {
            ILog.get().error("The search for interventions could not begin.", e);
            page.say(Messages.bind(Messages.WhatIf_errors, e.getMessage()), true);
        }
    }

    private void start(ScenarioCopy copy) {
        SearchJob[] started = new SearchJob[1];
        started[0] = new SearchJob(copy, Platforms.evaluators(), result -> inUi(started[0], () -> found(result)),
                reason -> inUi(started[0], () -> page.say(Messages.bind(Messages.WhatIf_failed, reason), true)));
        started[0].addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!event.getResult().isOK()) {
                    inUi(started[0], () -> page.say(Messages.WhatIf_cancelled, true));
                }
            }
        });
        job = started[0];
        cancel.setEnabled(true);
        page.say(Messages.WhatIf_running, false);
        job.schedule();
    }

    private void found(LeastChange result) {
        hasResult = true;
        page.show(result);
    }

    /** Runs a task in the user-interface thread, unless another search or none is followed by then. */
    private void inUi(SearchJob source, Runnable task) {
        if (!stack.isDisposed()) {
            stack.getDisplay().asyncExec(() -> {
                if (source == job && !stack.isDisposed()) {
                    job = null;
                    cancel.setEnabled(false);
                    task.run();
                }
            });
        }
    }

    private void apply(Outcome outcome) {
        ScenarioDocument document = followed.document();
        document.stack().execute(new ApplyCommand(document.scenario(), outcome));
    }

    private void dropJob() {
        if (job != null) {
            SearchJob old = job;
            job = null;
            cancel.setEnabled(false);
            old.cancel();
        }
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void modelChanged() {
        if (hasResult || job != null) {
            dropJob();
            page.showStale();
        }
    }

    @Override
    public void modelReplaced() {
        begin();
    }

    @Override
    public void issuesChanged() {
        // a search asks for the issues when it begins
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == empty) {
            empty.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
            release();
        }
        super.dispose();
    }
}
