/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

/** An end of an edge that a person moves to another view. */
public enum EdgeEnd {
    /** Where the edge starts. */
    SOURCE,
    /** Where the edge ends. */
    TARGET
}
