/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.IMenuManager;

/** The context menu of a diagram and its elements: what is possible with those that are selected. */
public final class DiagramContextMenu extends ContextMenuProvider {
    /** Identifier of the menu, at which other bundles add commands. */
    public static final String ID = "org.dilemma.diagram.ui.context";

    private final DiagramEditor editor;

    /**
     * Makes the menu.
     *
     * @param editor the editor, with its viewer
     */
    public DiagramContextMenu(DiagramEditor editor) {
        super(editor.viewer());
        this.editor = editor;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        new DiagramMenu(editor, false).fill(menu);
    }
}
