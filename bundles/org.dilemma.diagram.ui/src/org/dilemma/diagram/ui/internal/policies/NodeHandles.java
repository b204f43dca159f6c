/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import java.util.List;
import org.dilemma.diagram.ui.internal.canvas.GhostFigure;
import org.dilemma.diagram.ui.internal.parts.NodePart;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.ResizeKind;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;

/** The handles of a selected node: as many as the specification lets a person resize it by. */
public final class NodeHandles extends ResizableEditPolicy {

    @Override
    public void setHost(EditPart host) {
        super.setHost(host);
        if (host instanceof NodePart part) {
            setResizeDirections(directions(part));
            setDragAllowed(!(part.element() instanceof DNodeListElement));
        }
    }

    private static int directions(NodePart part) {
        if (part.element() instanceof DNodeListElement) {
            return PositionConstants.NONE;
        }
        if (part.element() instanceof DNode node) {
            ResizeKind kind = node.getResizeKind() == null ? ResizeKind.NONE : node.getResizeKind();
            return switch (kind) {
                case NSEW -> PositionConstants.NSEW;
                case NORTH_SOUTH -> PositionConstants.NORTH_SOUTH;
                case EAST_WEST -> PositionConstants.EAST_WEST;
                default -> PositionConstants.NONE;
            };
        }
        return PositionConstants.NSEW;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    protected List createSelectionHandles() {
        List handles = super.createSelectionHandles();
        if (getHost() instanceof NodePart part && !(part.element() instanceof DNodeListElement)) {
            handles.add(new PinMark(part));
        }
        return handles;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        GhostFigure ghost = new GhostFigure();
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
