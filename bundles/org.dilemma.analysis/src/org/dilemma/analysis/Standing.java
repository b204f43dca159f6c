/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** Where a method comes from. Travels with each result to every screen and report. */
public enum Standing {
    /** A standard result that keeps its author's name. */
    STANDARD,
    /** This project's construction. */
    OWN
}
