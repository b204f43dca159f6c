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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Scrollable;

/** The viewer of a diagram, which paints straight to the window. */
public final class DiagramViewer extends ScrollingGraphicalViewer {
    private DirectPainting painting;

    @Override
    protected LightweightSystem createLightweightSystem() {
        painting = new DirectPainting();
        return painting;
    }

    /** Bars that fade in and out over the diagram would have all of it painted again, sixty times a second. */
    @Override
    protected void hookControl() {
        super.hookControl();
        ((Scrollable) getControl()).setScrollbarsMode(SWT.NONE);
    }

    /** Gives the graphics of the window. */
    DirectPainting painting() {
        getLightweightSystem();
        return painting;
    }
}
