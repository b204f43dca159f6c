/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.zoom;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse wheel and middle button over a diagram: Ctrl and the wheel zoom about the mouse, Shift and the wheel move across,
 * dragging with the middle button moves what is seen.
 */
public final class Wheel {
    private static final double STEP = 1.1;
    private static final int LINE = 16;

    private final Zoom zoom;
    private Point grabbed;

    private Wheel(Zoom zoom) {
        this.zoom = zoom;
    }

    /**
     * Connects a viewer, and sets the limits of its zoom.
     *
     * @param viewer the viewer, with its control
     * @param manager its zoom
     */
    public static void connect(EditPartViewer viewer, ZoomManager manager) {
        Zoom zoom = new Zoom(manager);
        zoom.limit();
        Wheel wheel = new Wheel(zoom);
        MouseWheelHandler zooming = (event, v) -> {
            event.doit = false;
            wheel.zoom.around(Math.pow(STEP, event.count < 0 ? -1 : 1), new Point(event.x, event.y));
        };
        MouseWheelHandler across = (event, v) -> {
            event.doit = false;
            wheel.zoom.pan(-event.count * LINE, 0);
        };
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), zooming);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD2), across);
        Control control = viewer.getControl();
        control.addListener(SWT.MouseDown, wheel::press);
        control.addListener(SWT.MouseMove, wheel::drag);
        control.addListener(SWT.MouseUp, e -> wheel.grabbed = null);
    }

    private void press(Event event) {
        grabbed = event.button == 2 ? new Point(event.x, event.y) : null;
    }

    private void drag(Event event) {
        if (grabbed != null) {
            zoom.pan(grabbed.x - event.x, grabbed.y - event.y);
            grabbed = new Point(event.x, event.y);
        }
    }
}
