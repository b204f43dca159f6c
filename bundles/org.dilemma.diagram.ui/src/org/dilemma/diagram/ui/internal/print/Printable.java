/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.function.Function;
import org.dilemma.viewpoint.picture.Drawing;

/**
 * What can be printed.
 *
 * @param title what people call it
 * @param hasLegend whether there are signs to be explained
 * @param picture draws it, with the legend or without
 */
public record Printable(String title, boolean hasLegend, Function<Boolean, Drawing> picture) {
}
