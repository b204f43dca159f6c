/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

/** Follows an arrangement. Called by the thread that arranges. */
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

    /** Whether the arrangement is no longer wanted; asked often. */
    boolean isCanceled();

    /**
     * How far the arrangement has come.
     *
     * @param share from 0 to 1, never less than before
     */
    void worked(double share);
}
