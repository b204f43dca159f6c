/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.concurrent.CancellationException;

/** Follows an arrangement or the writing of a picture. Called by the thread that does it. */
public interface Progress {
    /** Nobody follows. */
    Progress NONE = new Progress() {
        @Override
        public boolean isCanceled() {
            return false;
        }

        @Override
        public void worked(double share) {
            // nobody asked
        }
    };

    /** Whether it is no longer wanted; asked often. */
    boolean isCanceled();

    /**
     * How far it has come.
     *
     * @param share from 0 to 1, never less than before
     */
    void worked(double share);

    /**
     * Says how many of some like parts are done.
     *
     * @param done how many
     * @param all of how many
     * @throws CancellationException if no more is wanted
     */
    default void step(int done, int all) {
        if (isCanceled()) {
            throw new CancellationException();
        }
        worked((double) done / Math.max(1, all));
    }

    /**
     * Follows a part of it.
     *
     * @param from share at which the part begins
     * @param to share at which it ends
     */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public boolean isCanceled() {
                return whole.isCanceled();
            }

            @Override
            public void worked(double share) {
                whole.worked(from + share * (to - from));
            }
        };
    }
}
