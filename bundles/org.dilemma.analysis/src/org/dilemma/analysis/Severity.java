/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** Weight of a {@link Finding}. */
public enum Severity {
    /** Says how a value came about. */
    INFO,
    /** Worth the analyst's attention. */
    NOTICE,
    /** Casts doubt on the result, or says why there is none. */
    WARNING
}
