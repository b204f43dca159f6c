/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.policies.LabelEditing;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

/** What a double click and F2 do. */
final class Gestures {

    private Gestures() {
    }

    /**
     * Ends what a person is doing with selected elements of which one is about to go: else the feedback would stay, and the
     * rest of the gesture find no diagram around its element.
     *
     * @param viewer shows the diagram as it was
     * @param view the diagram as it is
     */
    static void endOfGone(EditPartViewer viewer, DiagramView view) {
        for (Object selected : viewer.getSelectedEditParts()) {
            if (selected instanceof ViewPart part && part.element() instanceof DDiagramElement element
                    && !view.isShown(element)) {
                viewer.getEditDomain().setActiveTool(viewer.getEditDomain().getActiveTool());
                return;
            }
        }
    }

    static <P extends GraphicalEditPart & ViewPart> void perform(P part, Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            LabelEditing.begin(part);
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            DDiagramElement element = (DDiagramElement) part.element();
            Optional<EditCommand> doubleClick = part.view().tools().gestures().doubleClick(element);
            if (doubleClick.filter(EditCommand::canExecute).isPresent()) {
                part.view().execute(doubleClick.get());
            } else {
                LabelEditing.begin(part);
            }
        }
    }
}
