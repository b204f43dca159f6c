/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;

/** The layer of the edges. Paints only those that a person drags. */
public final class EdgeLayer extends ConnectionLayer {

    @Override
    public void paint(Graphics graphics) {
        for (Object child : getChildren()) {
            if (child instanceof EdgeFigure edge) {
                edge.paint(graphics);
            }
        }
    }
}
