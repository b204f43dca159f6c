/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

/** Numbers as widths of lines. */
public final class Steps {
    private static final int WIDEST = 5;

    private Steps() {
    }

    /**
     * The width for a share.
     *
     * @param share 0..1; numbers beyond count as the nearer end
     * @return 1 for less than a fifth, then one more for each fifth, to 5
     */
    public static int width(double share) {
        return share > 0 ? (int) Math.min(WIDEST, Math.floor(share * WIDEST) + 1) : 1;
    }
}
