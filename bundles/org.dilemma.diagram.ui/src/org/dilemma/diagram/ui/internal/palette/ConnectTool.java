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
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws an edge from one element to another. */
public final class ConnectTool extends ConnectionCreationTool {

    /** Makes a tool that gives way to selecting when an edge is drawn. */
    public ConnectTool() {
        setUnloadWhenFinished(true);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        boolean begins = isInState(STATE_INITIAL) && button == 1;
        boolean handled = super.handleButtonDown(button);
        if (begins && isInState(STATE_INITIAL)) {
            tell(Messages.Refused_here);
        }
        return handled;
    }

    @Override
    protected boolean handleCreateConnection() {
        Command command = getCommand();
        if (command == null || !command.canExecute()) {
            tell(Messages.bind(Messages.Refused_between, name(request().getSourceEditPart()),
                    name(getTargetEditPart())));
        }
        return super.handleCreateConnection();
    }

    private void tell(String where) {
        Refusal.tell(getCurrentViewer(), request(), getLocation(), where);
    }

    private CreateConnectionRequest request() {
        return (CreateConnectionRequest) getTargetRequest();
    }

    private static String name(EditPart part) {
        return part instanceof ViewPart shown && shown.element() instanceof DDiagramElement element ? element.getName()
                : Messages.Refused_nothing;
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
