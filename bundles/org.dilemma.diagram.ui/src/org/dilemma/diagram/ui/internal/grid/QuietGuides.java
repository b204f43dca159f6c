/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.grid;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GuideLayer;
import org.eclipse.swt.graphics.Color;

/** Guides as thin lines, instead of GEF's, which invert what is below and do so on some systems only. */
public final class QuietGuides extends GuideLayer {
    private static final Color LINE = new Color(0xa0, 0x5c, 0xc0); // legible on light and dark paper alike

    @Override
    protected void paintChildren(Graphics graphics) {
        graphics.setForegroundColor(LINE);
        graphics.setLineWidth(1);
        for (Object child : getChildren()) {
            Rectangle line = ((IFigure) child).getBounds();
            if (((IFigure) child).isVisible()) {
                boolean level = line.width > line.height;
                graphics.drawLine(line.x, line.y, level ? line.right() : line.x, level ? line.y : line.bottom());
            }
        }
    }
}
