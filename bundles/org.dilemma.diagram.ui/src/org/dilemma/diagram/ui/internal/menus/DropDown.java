/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button that opens a menu, which is made anew each time. */
final class DropDown extends Action implements IMenuCreator {
    private final Consumer<IMenuManager> filler;
    private MenuManager menu;

    DropDown(String id, String text, String icon, Consumer<IMenuManager> filler) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.filler = filler;
        setId(id);
        setToolTipText(text.replace("&", ""));
        setImageDescriptor(Icons.of(icon));
        setMenuCreator(this);
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new MenuManager();
        filler.accept(menu);
        return menu.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Rectangle bounds = item.getBounds();
            Menu popup = getMenu(item.getParent());
            popup.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
            popup.setVisible(true);
        }
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
