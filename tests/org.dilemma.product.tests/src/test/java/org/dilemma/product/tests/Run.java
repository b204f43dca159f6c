/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What a process did.
 *
 * @param exit the exit code
 * @param out  what it wrote to its standard output
 * @param err  what it wrote to its standard error
 */
record Run(int exit, String out, String err) {

    /** Fails with all that the process said unless it ended with that code. */
    Run exits(int code) {
        assertEquals(code, exit, () -> "standard error:\n" + err + "\nstandard output:\n" + out);
        return this;
    }
}
