/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

/**
 * One constraint, or a few that look at the same things. Rules have no state, and their cost grows with the number of
 * elements, not with its square.
 */
@FunctionalInterface
public interface Rule {
    /**
     * Checks a scenario.
     *
     * @param context the scenario, and where issues go
     */
    void check(Context context);
}
