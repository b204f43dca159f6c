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
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.diagram.ToolUse;
import org.dilemma.diagram.ui.internal.parts.NodePart;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

/** Moves and resizes the nodes in the diagram or in a container, and creates new ones in it. */
public final class PlacementPolicy extends LayoutEditPolicy {

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return child.getEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE) == null ? new NodeHandles()
                : child.getEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE);
    }

    @Override
    public Command getCommand(Request request) {
        if (RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType())
                || RequestConstants.REQ_ALIGN_CHILDREN.equals(request.getType())) {
            return change((ChangeBoundsRequest) request);
        }
        return super.getCommand(request);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return change((ChangeBoundsRequest) request);
    }

    private Command change(ChangeBoundsRequest request) {
        CompoundCommand all = new CompoundCommand();
        for (Object part : request.getEditParts()) {
            if (part instanceof NodePart node && !(node.element() instanceof DNodeListElement)) {
                all.add(new StackCommand(change(node, request)));
            }
        }
        all.setLabel(RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType()) ? Messages.Command_resize
                : Messages.Command_move);
        return all.isEmpty() ? null : all;
    }

    private static org.eclipse.emf.common.command.Command change(NodePart node, ChangeBoundsRequest request) {
        Rectangle box = node.getFigure().getBounds().getCopy();
        Dimension before = box.getSize();
        node.getFigure().translateToAbsolute(box);
        Rectangle moved = request.getTransformedRectangle(box).getCopy();
        node.getFigure().translateToRelative(moved);
        boolean sized = !request.getSizeDelta().equals(0, 0);
        NodePlace place = node.view().keys().key(node.element()).flatMap(node.view().layout()::node)
                .orElse(new NodePlace(0, 0));
        int width = sized && moved.width != before.width ? moved.width : place.width();
        int height = sized && moved.height != before.height ? moved.height : place.height();
        return node.view().place(sized ? Messages.Command_resize : Messages.Command_move, node.element(), moved.x,
                moved.y, width, height);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObject() instanceof EObject tool)) {
            return null;
        }
        ViewPart part = (ViewPart) getHost();
        Point at = request.getLocation() == null ? null : request.getLocation().getCopy();
        Dimension size = request.getSize() == null ? new Dimension(0, 0) : request.getSize().getCopy();
        if (at != null) {
            Rectangle drawn = new Rectangle(at, size);
            figure().translateToRelative(drawn);
            at = drawn.getLocation();
            size = drawn.getSize();
        }
        return new StackCommand(new ToolUse(part.view()).create(tool, part.element(), at, size.width, size.height));
    }

    private IFigure figure() {
        return ((GraphicalEditPart) getHost()).getFigure();
    }
}
