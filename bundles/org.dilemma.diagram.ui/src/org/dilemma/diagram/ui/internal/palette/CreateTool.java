/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;

/** Creates a node, selects it, and lets a person type its name at once. */
public final class CreateTool extends CreationTool {

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        EditPartViewer viewer = getCurrentViewer();
        ViewPart target = getTargetEditPart() instanceof ViewPart part ? part : null;
        if (command == null || !command.canExecute()) {
            Refusal.tell(viewer, getCreateRequest(), getLocation(), Messages.Refused_here);
            return;
        }
        executeCurrentCommand();
        if (target != null && command instanceof StackCommand done) {
            NewElement.select(viewer, target.view(), done.command().getResult())
                    .filter(part -> !getCurrentInput().isShiftKeyDown()).ifPresent(NewElement::rename);
        }
    }

    /** With Shift held the tool stays chosen. */
    @Override
    protected void handleFinished() {
        if (getCurrentInput().isShiftKeyDown()) {
            reactivate();
        } else {
            super.handleFinished();
        }
    }
}
