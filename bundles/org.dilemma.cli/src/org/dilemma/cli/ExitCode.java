/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

/** What the process says to whoever started it. */
public final class ExitCode {
    /** All is well. */
    public static final int FINE = 0;
    /** The input is wrong; a message says where, what, and how to mend it. */
    public static final int BAD_INPUT = 1;
    /** The command line is wrong. */
    public static final int BAD_USAGE = 2;
    /** A verdict reached the band of {@code --fail-on}. */
    public static final int BAND_REACHED = 3;
    /** The workbench is at fault. */
    public static final int INTERNAL_ERROR = 4;

    private ExitCode() {
    }
}
