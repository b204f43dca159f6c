/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.expression.ProblemSink;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** What went wrong with the diagrams of a model, each problem once. Diagrams report from any thread. */
final class DiagramProblems implements ProblemSink {
    /** More would say nothing new. */
    private static final int MOST = 500;

    private final Display display;
    private final Runnable listener;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private boolean telling;

    /**
     * Makes an empty collection.
     *
     * @param display the display whose thread is told
     * @param listener told that there are new ones, some time after the first of them
     */
    DiagramProblems(Display display, Runnable listener) {
        this.display = display;
        this.listener = listener;
    }

    @Override
    public synchronized void report(Problem problem) {
        if (problems.size() < MOST && problems.add(problem)) {
            ILog.get().warn(problem.toString());
            if (!telling && !display.isDisposed()) {
                telling = true;
                display.asyncExec(this::tell);
            }
        }
    }

    private void tell() {
        synchronized (this) {
            telling = false;
        }
        listener.run();
    }

    synchronized List<Problem> all() {
        return List.copyOf(problems);
    }
}
