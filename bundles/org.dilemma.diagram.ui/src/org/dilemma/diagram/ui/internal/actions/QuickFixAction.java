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
import org.dilemma.diagram.ui.internal.problems.ProblemFixes;
import org.dilemma.ui.internal.fixes.FixMenu;
import org.dilemma.ui.internal.fixes.Fixable;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Offers what mends the problems of the selected elements. */
public final class QuickFixAction extends DiagramAction {

    QuickFixAction(org.dilemma.diagram.ui.internal.editor.DiagramEditor editor) {
        super(editor, ActionIds.QUICK_FIX, Messages.QuickFix);
        setActionDefinitionId(ActionIds.QUICK_FIX);
    }

    @Override
    boolean isPossible() {
        return !selected().isEmpty();
    }

    /** What can be mended of what is selected. */
    public List<Fixable> fixables() {
        return calculateEnabled() ? ProblemFixes.of(view(), selected()) : List.of();
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            Control canvas = editor().viewer().getControl();
            FixMenu.open(canvas, canvas.toDisplay(below()), fixables());
        }
    }

    /** Below the element selected last. */
    private Point below() {
        List<?> parts = editor().viewer().getSelectedEditParts();
        GraphicalEditPart part = (GraphicalEditPart) parts.get(parts.size() - 1);
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        org.eclipse.swt.graphics.Rectangle visible = ((org.eclipse.swt.widgets.Composite) editor().viewer().getControl())
                .getClientArea();
        return new Point(Math.max(0, Math.min(visible.width, box.x)), Math.max(0, Math.min(visible.height, box.bottom())));
    }
}
