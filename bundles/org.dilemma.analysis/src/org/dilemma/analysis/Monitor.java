/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.concurrent.CancellationException;

/** Reports progress of a long run and lets it be cancelled. Implementations must be safe for several threads. */
public interface Monitor {

    /** Reports nothing and is never cancelled. */
    Monitor NONE = new Monitor() {
        @Override
        public void worked(String task, int done, int total) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the run has come.
     *
     * @param task what is being done, in plain words
     * @param done units finished
     * @param total units in all
     */
    void worked(String task, int done, int total);

    /**
     * Whether the run shall stop.
     *
     * @return true once it is cancelled
     */
    boolean isCancelled();

    /**
     * Stops the run if it is cancelled.
     *
     * @throws java.util.concurrent.CancellationException if it is
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
