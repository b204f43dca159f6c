/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.nio.file.Path;

/**
 * How a diagram is exported.
 *
 * @param target the file
 * @param format its format
 * @param resolution dots per inch, for pixels
 * @param selection whether only what is selected is exported
 * @param dark whether in light colors on dark ground
 * @param legend whether with the legend
 */
public record ImageChoice(Path target, ImageFormat format, double resolution, boolean selection, boolean dark,
        boolean legend) {
}
