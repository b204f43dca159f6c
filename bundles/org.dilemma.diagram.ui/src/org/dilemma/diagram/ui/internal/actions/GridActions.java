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
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.grid.GridSettings;

/** Switches the grid, what dragging keeps to, the rulers, and the signs of problems. */
final class GridActions {
    private final DiagramEditor editor;

    GridActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        return List.of(check(ActionIds.GRID, Messages.Grid_show, GridSettings.GRID).with("grid"),
                check(ActionIds.SNAP_GRID, Messages.Grid_snap, GridSettings.SNAP_TO_GRID),
                check(ActionIds.SNAP_GEOMETRY, Messages.Grid_snapToGeometry, GridSettings.SNAP_TO_GEOMETRY),
                check(ActionIds.RULERS, Messages.Grid_rulers, GridSettings.RULERS),
                check(ActionIds.PROBLEMS, Messages.Problems_show, GridSettings.PROBLEMS));
    }

    private DiagramAction check(String id, String text, GridSettings setting) {
        return FunctionAction.check(editor, id, text, () -> true, setting::isOn, () -> setting.set(!setting.isOn()));
    }
}
