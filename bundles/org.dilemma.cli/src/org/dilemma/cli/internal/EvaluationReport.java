/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.IOException;

/** Writes the results on one file after the other to standard output. */
interface EvaluationReport {

    /**
     * Adds the results on a file.
     *
     * @param result the results
     * @throws IOException if they cannot be written
     */
    void add(EvaluatedFile result) throws IOException;

    /**
     * Ends the report.
     *
     * @throws IOException if it cannot be written
     */
    default void end() throws IOException {
        // most formats have no end
    }
}
