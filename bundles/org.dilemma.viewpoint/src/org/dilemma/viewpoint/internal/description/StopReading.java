/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

/** Ends the reading of a file that is not fit to be read on. */
final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;
    private final String detail;

    StopReading(String code, int line, String detail) {
        super(code);
        this.code = code;
        this.line = line;
        this.detail = detail;
    }

    String code() {
        return code;
    }

    int line() {
        return line;
    }

    String detail() {
        return detail;
    }
}
