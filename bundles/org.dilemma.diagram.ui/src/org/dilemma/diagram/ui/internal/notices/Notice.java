/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.notices;

import java.util.List;

/**
 * What the bar above a diagram says.
 *
 * @param text what is wrong, and what that means
 * @param links what can be done about it
 */
record Notice(String text, List<Link> links) {

    /**
     * Something that can be done.
     *
     * @param text its name
     * @param action does it
     */
    record Link(String text, Runnable action) {
    }
}
