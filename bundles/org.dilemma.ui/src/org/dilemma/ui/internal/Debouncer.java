/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import org.eclipse.swt.widgets.Display;

/** Runs a task once things have been quiet for a while. For the user-interface thread. */
public final class Debouncer {
    private final Display display;
    private final int delay;
    private final Runnable fire;
    private boolean waiting;

    /**
     * Makes a debouncer.
     *
     * @param display the display whose thread runs the task
     * @param delay quiet time in milliseconds
     * @param task the task
     */
    public Debouncer(Display display, int delay, Runnable task) {
        this.display = display;
        this.delay = delay;
        this.fire = () -> {
            if (waiting) {
                waiting = false;
                task.run();
            }
        };
    }

    /** Runs the task after the delay, counted from now; earlier calls that still wait are replaced. */
    public void trigger() {
        waiting = true;
        display.timerExec(delay, fire);
    }

    /** Forgets a waiting task. */
    public void cancel() {
        waiting = false;
        if (!display.isDisposed()) {
            display.timerExec(-1, fire);
        }
    }
}
