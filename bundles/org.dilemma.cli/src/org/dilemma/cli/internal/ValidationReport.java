/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;


/** Writes what validation says of one file after the other to standard output. */
interface ValidationReport {

    /** Adds a file that could be read. */
    void add(ScenarioInput input);

    /** Adds a file that could not be read; the message itself is on standard error. */
    void unreadable(String file, UnreadableFileException problem);
}
