/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;

/** A layer whose figures are there to be hit and paint nothing. */
public final class PickingLayer extends FreeformLayer {

    @Override
    public void paint(Graphics graphics) {
        // painted by the layer of the drawing
    }
}
