/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

/** How grave an issue is. The order of the constants is the order of gravity, gravest first. */
public enum IssueLevel {
    /** The scenario contradicts itself; it cannot be evaluated. */
    ERROR,
    /** The scenario can be evaluated, but the result may mislead. */
    WARNING,
    /** Something the reader of the result should know. */
    INFO
}
