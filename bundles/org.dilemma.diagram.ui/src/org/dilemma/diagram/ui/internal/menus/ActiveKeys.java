/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.List;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes actions the handlers of their commands, and the keys of diagrams work, while an editor is active; and gives it
 * the context menu.
 */
public final class ActiveKeys {
    private static final String CONTEXT = "org.dilemma.diagram.ui.diagram";

    private ActiveKeys() {
    }

    /**
     * For one editor, until it closes.
     *
     * @param editor the editor, with its viewer
     * @param actions actions whose identifiers are those of commands
     */
    public static void activate(DiagramEditor editor, List<IAction> actions) {
        IEditorSite site = editor.getEditorSite();
        DiagramContextMenu menu = new DiagramContextMenu(editor);
        editor.viewer().setContextMenu(menu);
        site.registerContextMenu(DiagramContextMenu.ID, menu, site.getSelectionProvider(), false);
        site.getService(IContextService.class).activateContext(CONTEXT);
        IHandlerService handlers = site.getService(IHandlerService.class);
        actions.forEach(a -> handlers.activateHandler(a.getActionDefinitionId(), new ActionHandler(a)));
    }
}
