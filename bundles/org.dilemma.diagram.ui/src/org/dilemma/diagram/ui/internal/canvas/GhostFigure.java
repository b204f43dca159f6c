/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** Where something that a person drags would go: a dashed frame in the color of the selection, the ground seen through. */
public final class GhostFigure extends Figure {
    private static final int VEIL = 40;

    @Override
    protected void paintFigure(Graphics graphics) {
        Color selection = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION);
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        graphics.setBackgroundColor(selection);
        graphics.setForegroundColor(selection);
        graphics.setAlpha(VEIL);
        graphics.fillRectangle(box);
        graphics.setAlpha(255);
        graphics.setLineStyle(SWT.LINE_DASH);
        graphics.drawRectangle(box);
    }
}
