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
import java.util.Optional;
import org.dilemma.diagram.ui.internal.canvas.BorderAnchor;
import org.dilemma.diagram.ui.internal.canvas.ElementFigure;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.policies.ConnectPolicy;
import org.dilemma.diagram.ui.internal.policies.DeletePolicy;
import org.dilemma.diagram.ui.internal.policies.LabelPolicy;
import org.dilemma.diagram.ui.internal.policies.NodeHandles;
import org.dilemma.diagram.ui.internal.grid.Snapping;
import org.dilemma.diagram.ui.internal.policies.PlacementPolicy;
import org.dilemma.diagram.ui.internal.tooltip.ElementTooltip;
import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A node, a container or a line of a list. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, ViewPart {
    private final DiagramView view;
    private final AccessibleEditPart spoken = new SpokenPart(this);

    /**
     * Makes the part.
     *
     * @param view the diagram
     * @param node what it shows
     */
    public NodePart(DiagramView view, AbstractDNode node) {
        this.view = view;
        setModel(node);
    }

    @Override
    public DiagramView view() {
        return view;
    }

    @Override
    public AbstractDNode element() {
        return (AbstractDNode) getModel();
    }

    /** Where it is drawn; empty for a moment when it has just gone. */
    public Optional<NodeShape> shape() {
        return view.geometry().node(element());
    }

    @Override
    protected IFigure createFigure() {
        ElementFigure figure = new ElementFigure();
        figure.setTooltip(new Tooltips(new ElementTooltip(this)));
        return figure;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(type);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeHandles());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementPolicy());
        Snapping.install(this);
    }

    @Override
    protected List<AbstractDNode> getModelChildren() {
        List<AbstractDNode> shown = new ArrayList<>();
        if (element() instanceof DNodeContainer container) {
            add(container.getOwnedDiagramElements(), shown);
        } else if (element() instanceof DNodeList list) {
            add(list.getOwnedElements(), shown);
        }
        add(element().getOwnedBorderedNodes(), shown);
        return shown;
    }

    private void add(List<? extends DDiagramElement> elements, List<AbstractDNode> shown) {
        for (DDiagramElement element : elements) {
            if (element instanceof AbstractDNode node && view.isShown(node)) {
                shown.add(node);
            }
        }
    }

    @Override
    protected List<DEdge> getModelSourceConnections() {
        return shown(element().getOutgoingEdges());
    }

    @Override
    protected List<DEdge> getModelTargetConnections() {
        return shown(element().getIncomingEdges());
    }

    private List<DEdge> shown(List<DEdge> edges) {
        List<DEdge> shown = new ArrayList<>(edges.size());
        for (DEdge edge : edges) {
            if (view.isShown(edge)) {
                shown.add(edge);
            }
        }
        return shown;
    }

    @Override
    protected void refreshVisuals() {
        shape().ifPresent(s -> ((ElementFigure) getFigure()).show(s.box(), s.outline()));
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    private ConnectionAnchor anchor() {
        return new BorderAnchor((ElementFigure) getFigure());
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
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) || super.understandsRequest(request);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return spoken;
    }
}
