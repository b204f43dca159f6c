/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.util.function.Supplier;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.internal.Debouncer;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/**
 * Evaluates the scenario of one document again whenever it was changed and then left alone for a moment. For the
 * user-interface thread; the evaluation itself runs in a job.
 */
public final class EvaluationLoop implements ScenarioDocument.Listener {
    private static final int DELAY = 200;
    private final Display display;
    private final Supplier<EvaluatorRegistry> registry;
    private final Listener listener;
    private final Debouncer debouncer;
    private ScenarioDocument document;
    private EvaluationJob job;

    /** Follows the loop; told on the user-interface thread. */
    public interface Listener {
        /** No scenario is followed, or it cannot be read. */
        default void nothing() {
        }

        /**
         * The scenario has errors, so that it is not evaluated.
         *
         * @param count number of errors
         */
        default void waiting(int count) {
        }

        /** An evaluation runs. */
        default void running() {
        }

        /** The evaluation was cancelled by the user. */
        default void cancelled() {
        }

        /**
         * The evaluation failed as a whole.
         *
         * @param reason why
         */
        default void failed(String reason) {
        }

        /**
         * There is a result.
         *
         * @param evaluation the result
         */
        default void evaluated(Evaluation evaluation) {
        }
    }

    /**
     * Makes a loop that follows nothing.
     *
     * @param display the display whose thread owns the models
     * @param registry the evaluators
     * @param listener told of what happens
     */
    public EvaluationLoop(Display display, Supplier<EvaluatorRegistry> registry, Listener listener) {
        this.display = display;
        this.registry = registry;
        this.listener = listener;
        this.debouncer = new Debouncer(display, DELAY, this::evaluate);
    }

    /**
     * Follows a document.
     *
     * @param newDocument the document, or null for none
     */
    public void follow(ScenarioDocument newDocument) {
        if (newDocument == document) {
            return;
        }
        stop();
        document = newDocument;
        if (document == null) {
            listener.nothing();
        } else {
            document.addListener(this);
            evaluate();
        }
    }

    /** Stops, and lets go of the document. */
    public void stop() {
        debouncer.cancel();
        dropJob();
        if (document != null) {
            document.removeListener(this);
            document = null;
        }
    }

    /** Cancels a running evaluation, as the user asked. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void modelChanged() {
        debouncer.trigger();
    }

    @Override
    public void layoutChanged() {
        // the evaluation does not depend on it
    }

    @Override
    public void modelReplaced() {
        debouncer.trigger();
    }

    @Override
    public void issuesChanged() {
        debouncer.trigger();
    }

    /** Evaluates now. */
    public void evaluate() {
        dropJob();
        if (document == null || !document.isLoaded()) {
            listener.nothing();
            return;
        }
        long errors = document.issues().stream().filter(i -> i.level() == IssueLevel.ERROR).count();
        if (errors > 0) {
            listener.waiting((int) errors);
            return;
        }
        start(document.scenario());
    }

    private void start(Scenario scenario) {
        try {
            job = new EvaluationJob(scenario.getTitle(), ScenarioView.of(scenario), registry.get(), this::finished);
        } catch (RuntimeException | LinkageError e) {
            ILog.get().error("The scenario could not be evaluated.", e);
            listener.failed(String.valueOf(e.getMessage()));
            return;
        }
        EvaluationJob started = job;
        started.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!event.getResult().isOK()) {
                    inUi(() -> cancelled(started));
                }
            }
        });
        listener.running();
        started.schedule();
    }

    private void cancelled(EvaluationJob cancelledJob) {
        if (cancelledJob == job) {
            job = null;
            listener.cancelled();
        }
    }

    private void finished(Evaluation evaluation) {
        EvaluationJob source = job;
        inUi(() -> {
            if (source == job && document != null) {
                job = null;
                listener.evaluated(evaluation);
            }
        });
    }

    private void inUi(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    private void dropJob() {
        if (job != null) {
            EvaluationJob old = job;
            job = null;
            old.cancel();
        }
    }
}
