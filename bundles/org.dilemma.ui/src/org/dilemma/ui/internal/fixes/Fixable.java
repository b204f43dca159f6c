/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.fixes;

import java.util.List;

/**
 * A problem that can be mended at once.
 *
 * @param problem what is wrong
 * @param choices ways to mend it, the most likely first; at least one
 */
public record Fixable(String problem, List<Choice> choices) {
    /**
     * A way to mend a problem.
     *
     * @param label what it does
     * @param run does it, as one step of Undo
     */
    public record Choice(String label, Runnable run) {
    }
}
