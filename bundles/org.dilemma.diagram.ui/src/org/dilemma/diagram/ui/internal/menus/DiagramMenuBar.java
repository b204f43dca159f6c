/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.function.Supplier;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The menu Diagram of the menu bar. */
public final class DiagramMenuBar {
    /** Identifier of the menu. */
    public static final String ID = "org.dilemma.diagram.ui.diagram";

    private DiagramMenuBar() {
    }

    /**
     * Adds the menu.
     *
     * @param menuBar the menu bar
     * @param active gives the active editor; null where there is none
     */
    public static void add(IMenuManager menuBar, Supplier<DiagramEditor> active) {
        MenuManager menu = new MenuManager(Messages.Menu_diagram, ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            if (active.get() != null) {
                new DiagramMenu(active.get(), true).fill(m);
            }
        });
        menuBar.insertAfter(IWorkbenchActionConstants.MB_ADDITIONS, menu);
    }
}
