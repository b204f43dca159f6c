/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import org.dilemma.diagram.ui.internal.canvas.DirectPainting;
import org.dilemma.diagram.ui.internal.canvas.DrawingLayer;
import org.dilemma.diagram.ui.internal.canvas.DrawingPainter;
import org.dilemma.diagram.ui.internal.canvas.EdgeLayer;
import org.dilemma.diagram.ui.internal.canvas.PickingLayer;
import org.dilemma.diagram.ui.internal.canvas.SignLayer;
import org.dilemma.diagram.ui.internal.grid.QuietGrid;
import org.dilemma.diagram.ui.internal.grid.QuietGuides;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of a diagram on the screen: below everything the layer on which the drawing is painted. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {
    private static final String DRAWING_LAYER = "org.dilemma.diagram.ui.drawing";

    private static final String SIGN_LAYER = "org.dilemma.diagram.ui.signs";

    private DrawingLayer drawing; // set while the constructor of the superclass runs
    private SignLayer signs; // likewise

    /**
     * Makes the root.
     *
     * @param painting gives the graphics of the window
     * @param painter paints drawings
     */
    public DiagramRoot(DirectPainting painting, DrawingPainter painter) {
        drawing.connect(painting, painter);
        signs.connect(painting, painter);
    }

    /** The layer of the drawing. */
    public DrawingLayer drawing() {
        return drawing;
    }

    /** The layer of the signs of problems. */
    public SignLayer signs() {
        return signs;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = super.createScaledLayers();
        layers.removeLayer(GRID_LAYER);
        layers.add(new QuietGrid(), GRID_LAYER, 0);
        signs = new SignLayer();
        layers.addLayerAfter(signs, SIGN_LAYER, PRINTABLE_LAYERS);
        return layers;
    }

    @Override
    protected void createLayers(LayeredPane pane) {
        super.createLayers(pane);
        pane.removeLayer(GUIDE_LAYER);
        pane.add(new QuietGuides(), GUIDE_LAYER);
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane pane = new FreeformLayeredPane();
        drawing = new DrawingLayer();
        pane.add(drawing, DRAWING_LAYER, -1);
        pane.add(new PickingLayer(), PRIMARY_LAYER, -1);
        pane.add(new EdgeLayer(), CONNECTION_LAYER, -1);
        return pane;
    }
}
