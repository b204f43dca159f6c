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
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.zoom.Zoom;
import org.dilemma.viewpoint.layout.Box;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RootEditPart;

/** Draws the diagram larger or smaller. */
final class ZoomActions {
    private final DiagramEditor editor;

    ZoomActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        return List.of(
                new FunctionAction(editor, ActionIds.ZOOM_IN, Messages.Zoom_in, () -> true,
                        () -> editor.zoom().zoomIn()).with("zoom-in"),
                new FunctionAction(editor, ActionIds.ZOOM_OUT, Messages.Zoom_out, () -> true,
                        () -> editor.zoom().zoomOut()).with("zoom-out"),
                new FunctionAction(editor, ActionIds.ZOOM_FULL, Messages.Zoom_full, () -> true,
                        () -> editor.zoom().setZoom(1)),
                new FunctionAction(editor, ActionIds.ZOOM_FIT, Messages.Zoom_fit, () -> true,
                        () -> zoom().fit(Optional.of(editor.view().geometry().bounds()), 1)).with("zoom-fit"),
                new FunctionAction(editor, ActionIds.ZOOM_SELECTION, Messages.Zoom_selection,
                        () -> selection().isPresent(), () -> zoom().fit(selection(), editor.zoom().getMaxZoom() / 2)));
    }

    private Zoom zoom() {
        return new Zoom(editor.zoom());
    }

    /** The smallest box around what is selected. */
    private Optional<Box> selection() {
        Rectangle all = null;
        for (Object selected : editor.viewer().getSelectedEditParts()) {
            if (selected instanceof GraphicalEditPart part && !(part instanceof RootEditPart)
                    && part != editor.viewer().getContents()) {
                Rectangle bounds = part.getFigure().getBounds();
                all = all == null ? bounds.getCopy() : all.union(bounds);
            }
        }
        return Optional.ofNullable(all).map(r -> new Box(r.x, r.y, r.width, r.height));
    }
}
