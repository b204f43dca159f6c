/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu that something opens, such as a key. */
public final class Popup {
    private Menu menu;

    private Popup() {
    }

    /**
     * Waits for a menu.
     *
     * @param opener opens a menu
     * @return the menu, with its items
     */
    public static Popup of(Runnable opener) {
        Popup popup = new Popup();
        Listener listener = e -> popup.menu = popup.menu == null && e.widget instanceof Menu m ? m : popup.menu;
        Ui.display().addFilter(SWT.Show, listener);
        try {
            opener.run();
            Ui.until("a menu is open", () -> popup.menu != null);
        } finally {
            Ui.display().removeFilter(SWT.Show, listener);
        }
        return popup;
    }

    /** The texts of the items that can be chosen. */
    public List<String> choices() {
        return Arrays.stream(menu.getItems()).filter(i -> (i.getStyle() & SWT.SEPARATOR) == 0 && i.isEnabled())
                .map(MenuItem::getText).toList();
    }

    /**
     * Chooses an item and closes the menu.
     *
     * @param text its text
     */
    public void choose(String text) {
        Ui.click(Arrays.stream(menu.getItems()).filter(i -> i.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + choices())));
        close();
    }

    /** Closes the menu. */
    public void close() {
        if (!menu.isDisposed()) {
            menu.setVisible(false);
        }
        Ui.settle();
    }
}
