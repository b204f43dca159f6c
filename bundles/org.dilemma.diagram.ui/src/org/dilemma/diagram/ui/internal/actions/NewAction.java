/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.palette.NewMenu;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Opens the tools of the palette as a menu beside what is selected, for those who draw by keyboard. */
final class NewAction extends DiagramAction {
    private static final int ROOM = 24;

    NewAction(DiagramEditor editor) {
        super(editor, ActionIds.NEW, Messages.New_action);
        setActionDefinitionId(ActionIds.NEW);
    }

    @Override
    boolean isPossible() {
        return true;
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        Control canvas = editor().viewer().getControl();
        MenuManager tools = new MenuManager();
        new NewMenu(editor(), false).fill(tools);
        Menu menu = tools.createContextMenu(canvas);
        menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(tools::dispose));
        menu.setLocation(canvas.toDisplay(place()));
        menu.setVisible(true);
    }

    private Point place() {
        List<?> parts = editor().viewer().getSelectedEditParts();
        if (selected().isEmpty() || !(parts.get(parts.size() - 1) instanceof GraphicalEditPart part)) {
            return new Point(ROOM, ROOM);
        }
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        return new Point(box.x + ROOM, box.y + ROOM);
    }
}
