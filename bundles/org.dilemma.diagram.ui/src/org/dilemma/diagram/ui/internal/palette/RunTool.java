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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;

/** Does to the element that is clicked what a tool of the specification says. */
public final class RunTool extends CreationTool {

    @Override
    protected Command getCommand() {
        if (getTargetEditPart() instanceof ViewPart part && getFactory().getNewObject() instanceof EObject tool) {
            return new StackCommand(part.view().tools().run(tool, part.element()));
        }
        return null;
    }

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        if (command == null || !command.canExecute()) {
            Refusal.tell(getCurrentViewer(), getCreateRequest(), getLocation(), Messages.Refused_here);
        }
        executeCurrentCommand();
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
