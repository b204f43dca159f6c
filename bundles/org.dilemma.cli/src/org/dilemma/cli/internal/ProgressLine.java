/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.dilemma.analysis.Monitor;

/** Shows on a terminal how far a long run has come, in one line that is rewritten and finally wiped. */
final class ProgressLine implements Monitor, AutoCloseable {
    private static final long PAUSE_NANOS = 200_000_000;
    private static final int PERCENT = 100;
    private static final String WIPE = "\r\033[K";

    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier clock;
    private long next;
    private boolean dirty;

    ProgressLine(PrintStream err, boolean shown) {
        this(err, shown, System::nanoTime);
    }

    ProgressLine(PrintStream err, boolean shown, LongSupplier clock) {
        this.err = err;
        this.shown = shown;
        this.clock = clock;
        this.next = clock.getAsLong() + PAUSE_NANOS;
    }

    @Override
    public synchronized void worked(String task, int done, int total) {
        if (shown && total > 0 && clock.getAsLong() - next > 0) {
            next = clock.getAsLong() + PAUSE_NANOS;
            dirty = true;
            err.print(WIPE + Messages.get("progress", task, String.valueOf((long) done * PERCENT / total)));
            err.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public synchronized void close() {
        if (dirty) {
            err.print(WIPE);
            err.flush();
            dirty = false;
        }
    }
}
