/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import org.dilemma.diagram.ui.internal.menus.DiagramMenuBar;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Gives the workbench's Edit and File menus the actions of whichever diagram editor is active. */
public final class DiagramActionContributor extends EditorActionBarContributor {

    private DiagramEditor active;

    @Override
    public void contributeToMenu(IMenuManager menuBar) {
        DiagramMenuBar.add(menuBar, () -> active);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        active = editor instanceof DiagramEditor shown ? shown : null;
        IActionBars bars = getActionBars();
        bars.clearGlobalActionHandlers();
        if (editor instanceof DiagramEditor diagram) {
            diagram.installActions(bars);
        }
        bars.updateActionBars();
    }
}
