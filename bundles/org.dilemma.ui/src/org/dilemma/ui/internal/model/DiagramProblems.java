/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.expression.ProblemSink;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * What is wrong with the diagrams of a model, each problem once. Diagrams report from any thread; a check forgets what
 * is not reported again.
 */
final class DiagramProblems implements ProblemSink {
    /** More would say nothing new. */
    private static final int MOST = 500;
    /** What is said only once, and stays true until the services are used anew. */
    private static final Set<String> LASTING =
            Set.of("class-missing", "class-unusable", "class-endless", "service-endless");

    private final Display display;
    private final Runnable listener;
    private final Map<Problem, Integer> problems = new LinkedHashMap<>();
    private final Set<Problem> logged = new HashSet<>();
    private int step;
    private boolean telling;

    /**
     * Makes an empty collection.
     *
     * @param display the display whose thread is told
     * @param listener told that there are other ones, some time after the first of them
     */
    DiagramProblems(Display display, Runnable listener) {
        this.display = display;
        this.listener = listener;
    }

    @Override
    public synchronized void report(Problem problem) {
        if (problems.size() < MOST && problems.put(problem, step) == null) {
            if (logged.add(problem)) {
                ILog.get().warn(problem.toString());
            }
            tellLater();
        }
    }

    private void tellLater() {
        if (!telling && !display.isDisposed()) {
            telling = true;
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        synchronized (this) {
            telling = false;
        }
        listener.run();
    }

    /** A step of the history begins. */
    synchronized void nextStep() {
        step++;
    }

    /**
     * Forgets what was reported before the last step and is not reported again now. What went wrong in the last step stays:
     * it may be a tool that failed, which drawing does not find.
     *
     * @param look draws anew
     */
    void recheck(Runnable look) {
        List<Problem> before = all();
        synchronized (this) {
            problems.entrySet().removeIf(e -> e.getValue() < step && !LASTING.contains(e.getKey().code()));
        }
        if (all().size() < before.size()) {
            look.run();
        }
        synchronized (this) {
            if (!problems.keySet().containsAll(before)) {
                tellLater();
            }
        }
    }

    /** Forgets all of them. */
    synchronized void clear() {
        problems.clear();
        tellLater();
    }

    synchronized List<Problem> all() {
        return List.copyOf(problems.keySet());
    }
}
