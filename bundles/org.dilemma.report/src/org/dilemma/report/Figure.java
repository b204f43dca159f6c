/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report;

import org.dilemma.viewpoint.picture.Drawing;

/**
 * A figure.
 *
 * @param id tells it apart within the report: letters, digits and hyphens
 * @param caption what it shows
 * @param alternative the same in words, for those who cannot see it
 * @param drawing the figure, as vectors
 */
public record Figure(String id, String caption, String alternative, Drawing drawing) implements Block {
}
