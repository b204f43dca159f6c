/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.ui.internal.theme.Theme;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;

/** Says why a tool of the palette did nothing: in the status line and, for a while, beside the pointer. */
final class Refusal {
    private static final int MILLIS = 5000;
    private static final int BESIDE = 16;
    private static final int MARGIN = 6;
    /** What a person does who has read it. */
    private static final List<Integer> ENDS = List.of(SWT.MouseDown, SWT.KeyDown);

    private Refusal() {
    }

    /**
     * Says that a tool may not be used.
     *
     * @param viewer where it was used
     * @param request what was asked of the element below the pointer
     * @param at where the pointer is
     * @param where in words, what it was used on
     */
    static void tell(EditPartViewer viewer, CreateRequest request, Point at, String where) {
        if (viewer == null || !(request.getNewObject() instanceof EObject tool)) {
            return;
        }
        String label = Elements.text(tool, "label");
        String text = Messages.bind(Messages.Refused, new Object[] {label.isBlank() ? Elements.name(tool) : label, where,
                Elements.text(tool, "documentation")}).strip();
        hint((Composite) viewer.getControl(), text, at);
        if (viewer.getEditDomain() instanceof DefaultEditDomain domain) {
            IStatusLineManager status =
                    domain.getEditorPart().getEditorSite().getActionBars().getStatusLineManager();
            status.setMessage(text);
            viewer.getControl().getDisplay().timerExec(MILLIS, () -> clear(viewer.getControl(), status));
        }
    }

    private static void clear(Control control, IStatusLineManager status) {
        if (!control.isDisposed()) {
            status.setMessage("");
        }
    }

    /** A note on the diagram, until the person goes on; it takes neither the focus nor the mouse from the tools. */
    private static void hint(Composite canvas, String text, Point at) {
        Display display = canvas.getDisplay();
        Composite note = new Composite(canvas, SWT.BORDER);
        note.setLayout(GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).create());
        note.setBackground(Theme.notice(canvas));
        Label label = new Label(note, SWT.NONE);
        label.setText(Tooltips.wrap(text));
        label.setBackground(note.getBackground());
        label.setForeground(canvas.getForeground());
        note.pack();
        Rectangle room = canvas.getClientArea();
        note.setLocation(Math.max(room.x, Math.min(at.x + BESIDE, room.x + room.width - note.getSize().x)),
                Math.max(room.y, Math.min(at.y + BESIDE, room.y + room.height - note.getSize().y)));
        note.moveAbove(null);
        Listener end = event -> note.dispose();
        display.asyncExec(() -> { // not the event by which it came
            if (!note.isDisposed()) {
                ENDS.forEach(type -> canvas.addListener(type, end));
            }
        });
        note.addListener(SWT.Dispose, event -> ENDS.forEach(type -> {
            if (!canvas.isDisposed()) {
                canvas.removeListener(type, end);
            }
        }));
        display.timerExec(MILLIS, note::dispose);
    }
}
