/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.Collection;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.widgets.Display;

/** Creates a node, selects it, and lets a person type its name at once. */
public final class CreateTool extends CreationTool {

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        EditPartViewer viewer = getCurrentViewer();
        ViewPart target = getTargetEditPart() instanceof ViewPart part ? part : null;
        executeCurrentCommand();
        if (target != null && command instanceof StackCommand done) {
            showNew(viewer, target.view(), done.command().getResult());
        }
    }

    private void showNew(EditPartViewer viewer, DiagramView view, Collection<?> made) {
        Collection<EObject> elements = made.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        for (DDiagramElement element : view.views(elements)) {
            if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
                viewer.flush();
                viewer.select(part);
                viewer.reveal(part);
                if (!getCurrentInput().isShiftKeyDown()) {
                    Display.getCurrent().asyncExec(() -> rename(part));
                }
                return;
            }
        }
    }

    private static void rename(EditPart part) {
        if (part.isActive()) {
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
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
