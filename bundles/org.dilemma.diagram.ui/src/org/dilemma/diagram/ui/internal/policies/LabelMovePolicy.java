/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.canvas.GhostFigure;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.parts.EdgeLabelPart;
import org.dilemma.viewpoint.layout.Point;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/** Moves a label of an edge. */
public final class LabelMovePolicy extends NonResizableEditPolicy {

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        EdgeLabelPart part = (EdgeLabelPart) getHost();
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        Rectangle moved = request.getTransformedRectangle(box).getCopy();
        part.getFigure().translateToRelative(moved);
        Rectangle before = part.getFigure().getBounds();
        Point way = new Point(moved.x - before.x, moved.y - before.y);
        String key = part.view().keys().key(part.element()).orElse("");
        return new StackCommand(part.view().change(Messages.Command_moveLabel, layout -> {
            Point offset = layout.label(key, part.label().which()).orElse(new Point(0, 0));
            layout.moveLabel(key, part.label().which(), offset.plus(way));
        }));
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        GhostFigure ghost = new GhostFigure();
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
