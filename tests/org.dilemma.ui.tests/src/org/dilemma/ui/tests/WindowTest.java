/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window has the name, the menus and the buttons of the workbench, and none of the platform's own. */
@ExtendWith(Screenshots.class)
class WindowTest {

    private static final String QUICK_ACCESS = "Access commands";

    @BeforeEach
    void settle() {
        Ui.page().resetPerspective();
        Ui.settle();
    }

    @Test
    void theTitleNamesTheWorkbench() {
        assertTrue(Ui.window().getShell().getText().contains("Dilemma Workbench"), Ui.window().getShell().getText());
    }

    @Test
    void theMenuBarHasTheFourMenus() {
        assertEquals(List.of("File", "Edit", "Window", "Help"), texts(Ui.window().getShell().getMenuBar()));
    }

    @Test
    void theMenusHaveNoEntriesForProgramDevelopment() {
        assertEquals(List.of("New Scenario...", "New from Example...", "New Diagram...", "Close Editor",
                "Close All Editors", "Save", "Save As...", "Save All", "Revert", "Print...", "Rename...", "Refresh",
                "Export...", "Exit"), entries("File"));
        assertEquals(List.of("Cut", "Copy", "Paste", "Delete", "Select All"), entries("Edit").stream()
                .filter(text -> !text.startsWith("Undo") && !text.startsWith("Redo")).toList());
        assertEquals(List.of("Show View", "Reset Perspective...", "Preferences..."), entries("Window"));
        // the name of the product follows, where the tests run in one
        assertEquals(List.of("About"), entries("Help").stream().map(text -> text.split(" ")[0]).toList());
    }

    @Test
    void theToolBarHasTheButtonsOfAnAnalyst() {
        List<String> buttons = Ui.all(Ui.window().getShell(), ToolBar.class, WindowTest::isInTheTrim).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getToolTipText).filter(Objects::nonNull)
                .filter(text -> !text.startsWith(QUICK_ACCESS)).toList();
        List<String> starts = List.of("Creates an empty scenario", "Copies a case", "Save", "Can't Undo", "Can't Redo");
        assertEquals(starts.size(), buttons.size(), buttons::toString);
        for (int i = 0; i < starts.size(); i++) {
            assertTrue(buttons.get(i).startsWith(starts.get(i)), buttons.get(i));
        }
    }

    /** Tool bars of views lie deeper in the window and below its top. */
    private static boolean isInTheTrim(ToolBar bar) {
        return bar.isVisible() && bar.getDisplay().map(bar.getParent(), bar.getShell(), bar.getLocation()).y < 8;
    }

    private static List<String> entries(String menu) {
        MenuItem item = Arrays.stream(Ui.window().getShell().getMenuBar().getItems())
                .filter(candidate -> text(candidate).equals(menu)).findFirst().orElseThrow();
        return texts(item.getMenu());
    }

    private static List<String> texts(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Arrays.stream(menu.getItems()).map(WindowTest::text).filter(text -> !text.isEmpty())
                .toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }

    private static String text(MenuItem item) {
        return item.getText().split("\t")[0].replace("&", "");
    }
}
