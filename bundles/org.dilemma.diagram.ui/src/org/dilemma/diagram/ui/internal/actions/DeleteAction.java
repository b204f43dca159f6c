/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.ToolUse;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.ui.actions.ActionFactory;

/** Deletes what is selected, from the scenario, as one step. */
final class DeleteAction extends DiagramAction {

    DeleteAction(DiagramEditor editor) {
        super(editor, ActionFactory.DELETE.getId(), Messages.Command_delete);
        setActionDefinitionId(ActionFactory.DELETE.getCommandId());
    }

    @Override
    boolean isPossible() {
        return !selected().isEmpty() && new ToolUse(view()).mayDelete(selected());
    }

    @Override
    public void run() {
        if (isPossible()) {
            view().execute(new ToolUse(view()).delete(Messages.Command_delete, selected()));
        }
    }
}
