/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Gives a control the events that it gets when a person moves and clicks the mouse over it. */
public final class Mouse {
    private static final int STEPS = 4;

    private Mouse() {
    }

    /**
     * Moves the pointer.
     *
     * @param control a control
     * @param x where to, in the control
     * @param y where to, in the control
     */
    public static void move(Control control, int x, int y) {
        send(control, SWT.MouseMove, x, y, 0);
    }

    /**
     * Clicks with the first button.
     *
     * @param control a control
     * @param x where, in the control
     * @param y where, in the control
     */
    public static void click(Control control, int x, int y) {
        move(control, x, y);
        send(control, SWT.MouseDown, x, y, 0);
        send(control, SWT.MouseUp, x, y, SWT.BUTTON1);
    }

    /**
     * Drags with the first button.
     *
     * @param control a control
     * @param from where it begins, in the control
     * @param to where it ends, in the control
     */
    public static void drag(Control control, Point from, Point to) {
        drag(control, from, to, () -> { });
    }

    /**
     * Drags with the first button.
     *
     * @param control a control
     * @param from where it begins, in the control
     * @param to where it ends, in the control
     * @param meanwhile happens before the button is released
     */
    public static void drag(Control control, Point from, Point to, Runnable meanwhile) {
        move(control, from.x, from.y);
        send(control, SWT.MouseDown, from.x, from.y, 0);
        for (int step = 1; step <= STEPS; step++) {
            send(control, SWT.MouseMove, from.x + (to.x - from.x) * step / STEPS,
                    from.y + (to.y - from.y) * step / STEPS, SWT.BUTTON1);
        }
        meanwhile.run();
        Ui.settle();
        send(control, SWT.MouseMove, to.x, to.y, SWT.BUTTON1);
        send(control, SWT.MouseUp, to.x, to.y, SWT.BUTTON1);
    }

    private static void send(Control control, int type, int x, int y, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.stateMask = state;
        if (type != SWT.MouseMove) {
            event.button = 1;
            event.count = 1;
        }
        control.notifyListeners(type, event);
        Ui.settle();
    }
}
