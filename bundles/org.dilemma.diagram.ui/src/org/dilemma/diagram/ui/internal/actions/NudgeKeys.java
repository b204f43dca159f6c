/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.diagram.ui.internal.parts.EdgeLabelPart;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Moves the selected nodes and labels with the arrow keys by one pixel, together with Shift by a step of the grid. All
 * other keys, and arrows while nothing is selected that can be moved, go to the handler behind.
 */
final class NudgeKeys extends KeyHandler {
    private final DiagramEditor editor;

    NudgeKeys(DiagramEditor editor, KeyHandler behind) {
        this.editor = editor;
        setParent(behind);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        event.stateMask &= SWT.MODIFIER_MASK; // whether a mouse button is down matters to no key
        int right = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        int down = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int step = (event.stateMask & SWT.MOD2) != 0 ? GridSettings.SPACING : 1;
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        return plain && (right != 0 || down != 0) && nudge(right * step, down * step) || super.keyPressed(event);
    }

    private boolean nudge(int right, int down) {
        DiagramView view = editor.view();
        if (view == null) {
            return false;
        }
        List<AbstractDNode> nodes = Selected.movable(editor.viewer());
        List<EdgeLabelPart> labels = labels();
        if (nodes.isEmpty() && labels.isEmpty()) {
            return false;
        }
        view.execute(view.change(nodes.isEmpty() ? Messages.Command_moveLabel : Messages.Command_move, layout -> {
            nodes.forEach(node -> view.keys().key(node).ifPresent(key -> layout.node(key).ifPresent(
                    place -> layout.place(key, place.at(place.x() + right, place.y() + down)))));
            labels.forEach(label -> view.keys().key(label.element()).ifPresent(key -> layout.moveLabel(key,
                    label.label().which(), layout.label(key, label.label().which()).orElse(new Point(0, 0))
                            .plus(new Point(right, down)))));
        }));
        return true;
    }

    private List<EdgeLabelPart> labels() {
        List<?> parts = editor.viewer().getSelectedEditParts();
        return parts.stream().filter(EdgeLabelPart.class::isInstance).map(EdgeLabelPart.class::cast).toList();
    }
}
