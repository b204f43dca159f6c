/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import org.dilemma.diagram.ui.internal.canvas.ElementFigure;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.policies.DeletePolicy;
import org.dilemma.diagram.ui.internal.policies.LabelMovePolicy;
import org.dilemma.diagram.ui.internal.policies.LabelPolicy;
import org.dilemma.diagram.ui.internal.tooltip.ElementTooltip;
import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.viewpoint.layout.Outline;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.view.DEdge;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A label of an edge, which a person can move. */
public final class EdgeLabelPart extends AbstractGraphicalEditPart implements ViewPart {
    private final DiagramView view;
    private final AccessibleEditPart spoken = new SpokenPart(this);

    /**
     * Makes the part.
     *
     * @param view the diagram
     * @param label what it shows
     */
    public EdgeLabelPart(DiagramView view, EdgePart.EdgeLabel label) {
        this.view = view;
        setModel(label);
    }

    @Override
    public DiagramView view() {
        return view;
    }

    /** Which label of which edge. */
    public EdgePart.EdgeLabel label() {
        return (EdgePart.EdgeLabel) getModel();
    }

    @Override
    public DEdge element() {
        return label().edge();
    }

    /** How it is set; empty for a moment when it has just gone. */
    public java.util.Optional<TextBlock> block() {
        return view.geometry().edge(element()).map(s -> s.labels().get(label().which()));
    }

    @Override
    protected IFigure createFigure() {
        ElementFigure figure = new ElementFigure();
        figure.setTooltip(new Tooltips(new ElementTooltip(this)));
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new LabelMovePolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
    }

    @Override
    protected void refreshVisuals() {
        block().ifPresent(b -> ((ElementFigure) getFigure()).show(b.box(), Outline.RECTANGLE));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new PartDragTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        Gestures.perform(this, request);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return spoken;
    }
}
