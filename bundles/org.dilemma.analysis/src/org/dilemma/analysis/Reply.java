/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** Reply to an item of a checklist. */
public enum Reply {
    /** The values of the model speak for it. */
    YES,
    /** The values of the model speak against it. */
    NO,
    /** It holds for some of what was asked, or to a lesser degree. */
    PARTLY,
    /** The model has no value that could decide it, or nothing but defaults. */
    UNKNOWN
}
