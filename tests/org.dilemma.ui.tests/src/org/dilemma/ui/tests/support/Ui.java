/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/** Drives the running workbench from the user-interface thread: waits for conditions, finds widgets, presses them. */
public final class Ui {
    private static final long LIMIT_MILLIS = 20_000;

    private Ui() {
    }

    /**
     * Runs the event loop until a condition holds.
     *
     * @param what the condition in words
     * @param condition the condition
     */
    public static void until(String what, BooleanSupplier condition) {
        Display display = display();
        long limit = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
        Runnable wake = () -> { };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("Not within " + LIMIT_MILLIS + " ms: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, wake);
                display.sleep();
            }
        }
    }

    /**
     * Runs the event loop until there is something.
     *
     * @param what the thing in words
     * @param supplier gives the thing, or null while there is none
     * @param <T> its type
     * @return the thing
     */
    public static <T> T await(String what, Supplier<T> supplier) {
        List<T> found = new ArrayList<>();
        until(what, () -> {
            T value = supplier.get();
            if (value != null) {
                found.add(value);
            }
            return value != null;
        });
        return found.get(0);
    }

    /** Handles all events that wait now. */
    public static void settle() {
        while (display().readAndDispatch()) {
            // the next one
        }
    }

    /**
     * The display.
     *
     * @return the display of the workbench
     */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /**
     * The window.
     *
     * @return the first window of the workbench
     */
    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /**
     * The page.
     *
     * @return the active page of the window
     */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /**
     * All controls in a control.
     *
     * @param root where to look
     * @param type their class
     * @param condition which ones
     * @param <T> their type
     * @return the controls, the root included, in the order of the widget tree
     */
    public static <T extends Control> List<T> all(Control root, Class<T> type, Predicate<T> condition) {
        List<T> found = new ArrayList<>();
        collect(root, type, condition, found);
        return found;
    }

    private static <T extends Control> void collect(Control root, Class<T> type, Predicate<T> condition,
            List<T> found) {
        if (type.isInstance(root) && condition.test(type.cast(root))) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, condition, found);
            }
        }
    }

    /**
     * The first control of a kind.
     *
     * @param root where to look
     * @param type its class
     * @param condition which one
     * @param <T> its type
     * @return the control
     */
    public static <T extends Control> T first(Control root, Class<T> type, Predicate<T> condition) {
        return all(root, type, condition).stream().findFirst()
                .orElseThrow(() -> new AssertionError("No such " + type.getSimpleName() + " in " + root));
    }

    /**
     * The shell with a title.
     *
     * @param title the title
     * @return the shell, or null while there is none
     */
    public static Shell shell(String title) {
        for (Shell shell : display().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    /**
     * Does what a click does.
     *
     * @param widget a button or item
     */
    public static void click(Widget widget) {
        Event event = new Event();
        event.widget = widget;
        event.type = SWT.Selection;
        widget.notifyListeners(SWT.Selection, event);
        settle();
    }

    /**
     * Does what Enter on a link does.
     *
     * @param link the link
     */
    public static void follow(AbstractHyperlink link) {
        Event event = new Event();
        event.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /**
     * The accessible name that a control gives itself.
     *
     * @param control the control
     * @return the name, or null
     */
    public static String accessibleName(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        try {
            Field field = control.getAccessible().getClass()
                    .getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            if (field.get(control.getAccessible()) instanceof List<?> listeners) {
                for (Object listener : listeners) {
                    ((AccessibleListener) listener).getName(event);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return event.result;
    }
}
