/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

/** The texts that are remembered of an element. */
public enum TextKind {
    /** What stands in or at the element. */
    LABEL,
    /** The same, with a word that says what the number is. */
    NAMED_LABEL,
    /** What is shown when the mouse rests on it. */
    TOOLTIP,
    /** The two states that it joins. */
    PAIR
}
