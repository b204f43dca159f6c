/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import java.util.function.Supplier;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.ui.internal.theme.Theme;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Says in an empty diagram what to do next. */
final class EmptyHint {
    private static final int TOP = 48;

    private final Canvas canvas;
    private final Supplier<DiagramView> view;

    EmptyHint(Canvas canvas, Supplier<DiagramView> view) {
        this.canvas = canvas;
        this.view = view;
        canvas.addPaintListener(this::paint);
    }

    private void paint(PaintEvent event) {
        DiagramView shown = view.get();
        if (shown == null || !shown.drawing().groups().isEmpty()) {
            return;
        }
        String text = text(shown);
        event.gc.setForeground(Theme.quiet(canvas));
        Point size = event.gc.textExtent(text);
        Rectangle area = canvas.getClientArea();
        event.gc.drawText(text, Math.max(8, (area.width - size.x) / 2), TOP, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
    }

    private static String text(DiagramView view) {
        for (EObject layer : view.session().layers()) {
            for (EObject section : Elements.many(layer, "toolSections")) {
                for (EObject tool : Elements.many(section, "ownedTools")) {
                    if (Elements.is(tool, "NodeCreationDescription")
                            || Elements.is(tool, "ContainerCreationDescription")) {
                        String label = Elements.text(tool, "label");
                        return Messages.bind(Messages.Editor_emptyWithTool,
                                label == null || label.isBlank() ? Elements.name(tool) : label);
                    }
                }
            }
        }
        return Messages.Editor_empty;
    }
}
