/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.tooltip.ElementTooltip;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells assistive technology of a part of a diagram. */
final class SpokenPart extends AccessibleEditPart {
    private final GraphicalEditPart part;

    /**
     * Speaks of a part.
     *
     * @param part a part of the diagram, or the diagram
     */
    SpokenPart(GraphicalEditPart part) {
        this.part = part;
    }

    @Override
    public void getName(AccessibleEvent e) {
        e.result = SpokenNames.of((ViewPart) part);
    }

    @Override
    public void getDescription(AccessibleEvent e) {
        e.result = new ElementTooltip((ViewPart) part).get();
    }

    /** The parts in it, and in the diagram the edges too. */
    private List<AccessibleEditPart> children() {
        List<Object> parts = new ArrayList<>(part.getChildren());
        if (part instanceof DiagramPart) {
            part.getViewer().getEditPartRegistry().values().stream().filter(EdgePart.class::isInstance)
                    .forEach(parts::add);
        }
        List<AccessibleEditPart> children = new ArrayList<>();
        for (Object child : parts) {
            if (((EditPart) child).getAdapter(AccessibleEditPart.class) instanceof AccessibleEditPart spoken) {
                children.add(spoken);
            }
        }
        return children;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = children().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent e) {
        e.children = children().stream().map(AccessibleEditPart::getAccessibleID).toArray();
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        Point corner = part.getViewer().getControl().toDisplay(box.x, box.y);
        e.x = corner.x;
        e.y = corner.y;
        e.width = box.width;
        e.height = box.height;
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = part instanceof DiagramPart ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            e.detail |= ACC.STATE_SELECTED;
        }
        if (part.getViewer().getFocusEditPart() == part) {
            e.detail |= ACC.STATE_FOCUSED;
        }
    }
}
