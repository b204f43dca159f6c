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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Presses real keys: the events go through the window system, as if a person typed. */
public final class Keys {

    private Keys() {
    }

    /**
     * Replaces the content of a field by typing, and leaves the text unfinished.
     *
     * @param field the field
     * @param content letters, digits, and . or -
     */
    public static void type(Text field, String content) {
        focus(field);
        field.selectAll();
        if (content.isEmpty()) {
            press(0, SWT.DEL);
        }
        for (char c : content.toCharArray()) {
            press(c, 0);
        }
        Ui.until("the field holds " + content, () -> field.getText().equals(content));
    }

    /**
     * Replaces the content of a field by typing, and presses Enter.
     *
     * @param field the field
     * @param content letters, digits, and . or -
     */
    public static void enter(Text field, String content) {
        type(field, content);
        press(0, SWT.CR);
        Ui.settle();
    }

    /**
     * Puts the focus into a field.
     *
     * @param field the field
     */
    public static void focus(Text field) {
        Ui.until("the window is active", () -> {
            field.getShell().forceActive();
            return field.setFocus() && field.isFocusControl();
        });
        Ui.settle();
    }

    /**
     * Presses a key together with modifiers.
     *
     * @param modifiers bits such as {@link SWT#CTRL}
     * @param key the letter
     */
    public static void chord(int modifiers, char key) {
        post(SWT.KeyDown, (char) 0, modifiers);
        press(key, 0);
        post(SWT.KeyUp, (char) 0, modifiers);
        Ui.settle();
    }

    /**
     * Presses a key.
     *
     * @param character the character, or 0
     * @param keyCode the key code where there is no character
     */
    public static void press(int character, int keyCode) {
        post(SWT.KeyDown, (char) character, keyCode);
        post(SWT.KeyUp, (char) character, keyCode);
    }

    private static void post(int type, char character, int keyCode) {
        Display display = Ui.display();
        Event event = new Event();
        event.type = type;
        event.character = character;
        event.keyCode = keyCode;
        if (!display.post(event)) {
            throw new AssertionError("The window system takes no key events.");
        }
        Ui.settle();
    }
}
