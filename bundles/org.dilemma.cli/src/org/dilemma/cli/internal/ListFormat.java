/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

/** The forms in which the commands other than {@code evaluate} give their results. */
enum ListFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For programs. */
    JSON
}
