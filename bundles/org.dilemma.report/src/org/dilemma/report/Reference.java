/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report;

/**
 * A work or a data set that the report names.
 *
 * @param id tells it apart within the report: letters, digits and hyphens
 * @param authors who made it
 * @param year when it appeared; empty if unknown
 * @param title its title
 * @param published where it appeared; may be empty
 * @param doi its digital object identifier; may be empty
 */
public record Reference(String id, String authors, String year, String title, String published, String doi) {
}
