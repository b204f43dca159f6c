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
import org.dilemma.diagram.ui.internal.arrange.Arranging;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.view.AbstractDNode;

/** Arranges the diagram or what is selected. */
final class ArrangeActions {
    private final DiagramEditor editor;

    ArrangeActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        Arranging arranging = new Arranging(editor);
        return List.of(
                new FunctionAction(editor, ActionIds.ARRANGE_ALL, Messages.Arrange_all, this::isSomethingShown,
                        () -> arranging.now(Messages.Arrange_all, List.of())),
                new FunctionAction(editor, ActionIds.ARRANGE_SELECTION, Messages.Arrange_selection,
                        () -> movable().size() > 1,
                        () -> arranging.now(Messages.Arrange_selection, movable())),
                new FunctionAction(editor, ActionIds.ARRANGE_WITH, Messages.Arrange_with, this::isSomethingShown,
                        () -> arranging.ask(movable())));
    }

    private boolean isSomethingShown() {
        return !editor.view().geometry().nodes().isEmpty();
    }

    private List<AbstractDNode> movable() {
        return Selected.movable(editor.viewer());
    }
}
