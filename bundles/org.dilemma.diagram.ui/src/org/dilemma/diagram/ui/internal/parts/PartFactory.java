/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the parts of a diagram. */
public final class PartFactory implements EditPartFactory {
    private final DiagramView view;

    /**
     * For one diagram.
     *
     * @param view the diagram
     */
    public PartFactory(DiagramView view) {
        this.view = view;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        if (model instanceof DiagramView diagram) {
            return new DiagramPart(diagram);
        }
        if (model instanceof AbstractDNode node) {
            return new NodePart(view, node);
        }
        if (model instanceof DEdge edge) {
            return new EdgePart(view, edge);
        }
        return new EdgeLabelPart(view, (EdgePart.EdgeLabel) model);
    }
}
