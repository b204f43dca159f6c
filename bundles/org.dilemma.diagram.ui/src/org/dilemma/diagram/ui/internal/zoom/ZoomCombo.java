/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.zoom;

import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.ui.internal.AccessibleNames;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows how large the diagram is drawn, and takes another size from a list or by typing. */
public final class ZoomCombo extends ControlContribution {
    private static final int[] PERCENT = {25, 50, 75, 100, 150, 200, 400};

    private static final int WIDTH_OF_BUTTON = 60;

    private final ZoomManager zoom;

    /**
     * Makes the field.
     *
     * @param zoom the zoom of the diagram
     */
    public ZoomCombo(ZoomManager zoom) {
        super("zoomCombo");
        this.zoom = zoom;
    }

    @Override
    protected Control createControl(Composite parent) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        for (int percent : PERCENT) {
            combo.add(text(percent / 100.0));
        }
        combo.setToolTipText(Messages.Zoom_combo);
        AccessibleNames.set(combo, Messages.Zoom_combo);
        combo.setText(text(zoom.getZoom()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take(combo)));
        combo.addListener(SWT.DefaultSelection, e -> take(combo));
        combo.addListener(SWT.FocusOut, e -> combo.setText(text(zoom.getZoom())));
        ZoomListener follower = now -> combo.setText(text(now));
        zoom.addZoomListener(follower);
        combo.addDisposeListener(e -> zoom.removeZoomListener(follower));
        return combo;
    }

    @Override
    protected int computeWidth(Control control) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(text(4)).x + WIDTH_OF_BUTTON;
        } finally {
            gc.dispose();
        }
    }

    private void take(Combo combo) {
        String digits = combo.getText().replace("%", "").replace(',', '.').strip();
        try {
            zoom.setZoom(Double.parseDouble(digits) / 100);
        } catch (NumberFormatException e) {
            // not a number: the field shows again what is true
        }
        combo.setText(text(zoom.getZoom()));
    }

    private static String text(double zoom) {
        return Math.round(zoom * 100) + " %";
    }
}
