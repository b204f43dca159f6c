/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import org.dilemma.diagram.ui.internal.canvas.DirectPainting;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** The viewer of a diagram, which paints straight to the window. */
public final class DiagramViewer extends ScrollingGraphicalViewer {
    private DirectPainting painting;

    @Override
    protected LightweightSystem createLightweightSystem() {
        painting = new DirectPainting();
        return painting;
    }

    /** Gives the graphics of the window. */
    DirectPainting painting() {
        getLightweightSystem();
        return painting;
    }
}
