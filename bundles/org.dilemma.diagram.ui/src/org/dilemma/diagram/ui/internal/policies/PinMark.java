/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import org.dilemma.diagram.ui.internal.parts.NodePart;
import org.dilemma.viewpoint.layout.NodePlace;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** A small pin above the corner of a selected node that arranging leaves where it is. */
final class PinMark extends AbstractHandle {
    private static final int SIZE = 12;

    private final NodePart part;
    private final Runnable follower = this::repaint;

    PinMark(NodePart part) {
        super(part, target -> {
            Rectangle box = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(box);
            target.translateToRelative(box);
            target.setBounds(new Rectangle(box.right() - SIZE - SIZE / 2, box.y - SIZE - 2, SIZE, SIZE));
        });
        this.part = part;
        setPreferredSize(new Dimension(SIZE, SIZE));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        part.view().addListener(follower);
    }

    @Override
    public void removeNotify() {
        part.view().removeListener(follower);
        super.removeNotify();
    }

    @Override
    protected DragTracker createDragTracker() {
        return new DragEditPartsTracker(part);
    }

    private boolean isPinned() {
        return part.view().keys().key(part.element()).flatMap(part.view().layout()::node).map(NodePlace::pinned)
                .orElse(false);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (!isPinned()) {
            return;
        }
        Color selection = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION);
        Rectangle box = getBounds();
        int middle = box.x + box.width / 2;
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(selection);
        graphics.setBackgroundColor(ColorConstants.white);
        graphics.drawLine(middle, box.y + 7, middle, box.bottom() - 1);
        int[] head = {middle - 2, box.y, middle + 2, box.y, middle + 2, box.y + 4, middle + 4, box.y + 7,
            middle - 4, box.y + 7, middle - 2, box.y + 4};
        graphics.setBackgroundColor(selection);
        graphics.fillPolygon(head);
        graphics.drawPolygon(head);
    }
}
