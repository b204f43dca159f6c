/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import org.dilemma.diagram.ui.internal.canvas.DesktopColors;
import org.dilemma.diagram.ui.internal.canvas.DrawingPainter;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Keeps the colors of a diagram, its palette and its overview in line with the desktop, light or dark. */
final class DiagramColors {
    private final DiagramEditor editor;
    private final DrawingPainter painter;
    private final Control canvas;

    private DiagramColors(DiagramEditor editor, DrawingPainter painter) {
        this.editor = editor;
        this.painter = painter;
        this.canvas = editor.viewer().getControl();
    }

    /**
     * Sets the colors now and whenever the settings of the desktop change, as long as the diagram is open.
     *
     * @param editor the editor, with its viewer
     * @param painter paints the diagram
     */
    static void follow(DiagramEditor editor, DrawingPainter painter) {
        DiagramColors colors = new DiagramColors(editor, painter);
        colors.paint();
        Display display = colors.canvas.getDisplay();
        Listener changed = e -> colors.change();
        display.addListener(SWT.Settings, changed);
        colors.canvas.addListener(SWT.Dispose, e -> display.removeListener(SWT.Settings, changed));
    }

    private void paint() {
        painter.theme(Theme.isListDark(canvas) ? org.dilemma.viewpoint.picture.Theme.DARK
                : org.dilemma.viewpoint.picture.Theme.LIGHT);
        canvas.setBackground(painter.paper());
        DesktopColors.renew(canvas.getDisplay());
    }

    private void change() {
        if (!canvas.isDisposed()) {
            paint();
            editor.viewChanged();
            Composite around = canvas.getParent(); // with the palette beside the diagram
            Point size = around.getSize();
            around.redraw(0, 0, size.x, size.y, true);
        }
    }
}
