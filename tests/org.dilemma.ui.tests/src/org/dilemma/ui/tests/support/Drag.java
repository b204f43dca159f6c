/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Drags what is selected in one control to another: both get the events of a drag, in their order. A display without a
 * window manager drags nothing by the real pointer.
 */
public final class Drag {

    private Drag() {
    }

    /**
     * Drags and drops.
     *
     * @param source the control in which it begins
     * @param target the control in which it ends
     * @param to where it ends, in the target
     * @return whether the source let it begin and the target took it
     */
    public static boolean drag(Control source, Control target, Point to) {
        DragSource from = (DragSource) source.getData(DND.DRAG_SOURCE_KEY);
        DropTarget over = (DropTarget) target.getData(DND.DROP_TARGET_KEY);
        source.forceFocus();
        Event start = event(from.getStyle(), source.toDisplay(1, 1));
        from.notifyListeners(DND.DragStart, start);
        if (!start.doit) {
            return false;
        }
        Point at = target.toDisplay(to);
        Event enter = event(from.getStyle(), at);
        over.notifyListeners(DND.DragEnter, enter);
        Event moved = event(from.getStyle(), at);
        over.notifyListeners(DND.DragOver, moved);
        boolean taken = moved.detail != DND.DROP_NONE;
        if (taken) {
            over.notifyListeners(DND.DropAccept, event(from.getStyle(), at));
            over.notifyListeners(DND.Drop, event(from.getStyle(), at));
        } else {
            over.notifyListeners(DND.DragLeave, event(from.getStyle(), at));
        }
        from.notifyListeners(DND.DragEnd, event(from.getStyle(), at));
        Ui.settle();
        return taken;
    }

    /** An event of dragging, whose class is not public. */
    private static Event event(int operations, Point at) {
        TransferData[] types = LocalSelectionTransfer.getTransfer().getSupportedTypes();
        try {
            Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            constructor.setAccessible(true);
            Event event = (Event) constructor.newInstance();
            event.x = at.x;
            event.y = at.y;
            event.doit = true;
            event.detail = (operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
            set(event, "operations", operations & (DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK));
            set(event, "dataTypes", types);
            set(event, "dataType", types[0]);
            return event;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        Field field = event.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(event, value);
    }
}
