/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.fixes;

import java.util.List;
import org.dilemma.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Offers fixes as a menu: under each problem the ways to mend it. */
public final class FixMenu {
    /** The command of the workbench for quick fixes, Ctrl+1. */
    public static final String COMMAND = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
    private static final int LONGEST = 90;

    private FixMenu() {
    }

    /**
     * Adds a menu with the fixes to another menu, if there are any.
     *
     * @param menu the menu around it
     * @param fixables what can be mended
     */
    public static void add(IContributionManager menu, List<Fixable> fixables) {
        if (!fixables.isEmpty()) {
            MenuManager sub = new MenuManager(Messages.Fix_menu);
            sub.setActionDefinitionId(COMMAND);
            fill(sub, fixables);
            menu.add(sub);
        }
    }

    /**
     * Opens a menu with the fixes, to be chosen from by keyboard or mouse.
     *
     * @param control takes the focus again
     * @param at where, on the display
     * @param fixables what can be mended; where there is nothing, the menu says so
     */
    public static void open(Control control, Point at, List<Fixable> fixables) {
        MenuManager manager = new MenuManager();
        if (fixables.isEmpty()) {
            manager.add(heading(Messages.Fix_none));
        }
        fill(manager, fixables);
        Menu menu = manager.createContextMenu(control);
        menu.addMenuListener(MenuListener.menuHiddenAdapter(
                e -> control.getDisplay().asyncExec(manager::dispose))); // what was chosen runs before
        menu.setLocation(at);
        menu.setVisible(true);
    }

    private static void fill(MenuManager menu, List<Fixable> fixables) {
        for (Fixable fixable : fixables) {
            menu.add(new Separator());
            menu.add(heading(fixable.problem()));
            fixable.choices().forEach(choice -> menu.add(new Action(plain(choice.label())) {
                @Override
                public void run() {
                    choice.run().run();
                }
            }));
        }
    }

    private static Action heading(String text) {
        Action heading = new Action(plain(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026")) {
        };
        heading.setEnabled(false);
        return heading;
    }

    /** Names can hold what menus take for a mnemonic or a key. */
    private static String plain(String text) {
        return text.replace("&", "&&").replace('\t', ' ') + (text.indexOf('@') < 0 ? "" : "@");
    }
}
