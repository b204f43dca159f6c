/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

/** Keeps what a person who mends the workbench needs and a person who uses it does not. */
@FunctionalInterface
public interface FaultLog {

    /**
     * Keeps a fault.
     *
     * @param fault what was thrown
     * @return where it is kept, for people: usually the path of a log file
     */
    String keep(Throwable fault);
}
