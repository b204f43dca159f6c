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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.canvas.EdgeFigure;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.policies.BendPolicy;
import org.dilemma.diagram.ui.internal.policies.ConnectPolicy;
import org.dilemma.diagram.ui.internal.policies.DeletePolicy;
import org.dilemma.diagram.ui.internal.policies.LabelPolicy;
import org.dilemma.diagram.ui.internal.policies.EndHandles;
import org.dilemma.diagram.ui.internal.tooltip.ElementTooltip;
import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.view.DEdge;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/** An edge. Other edges may end at it. */
public final class EdgePart extends AbstractConnectionEditPart implements NodeEditPart, ViewPart {
    private final DiagramView view;
    private final AccessibleEditPart spoken = new SpokenPart(this);
    private final Map<Layout.Label, EdgeLabel> labels = new EnumMap<>(Layout.Label.class);

    /**
     * A label of an edge.
     *
     * @param edge the edge
     * @param which which of its labels
     */
    public record EdgeLabel(DEdge edge, Layout.Label which) {
    }

    /**
     * Makes the part.
     *
     * @param view the diagram
     * @param edge what it shows
     */
    public EdgePart(DiagramView view, DEdge edge) {
        this.view = view;
        setModel(edge);
    }

    @Override
    public DiagramView view() {
        return view;
    }

    @Override
    public DEdge element() {
        return (DEdge) getModel();
    }

    /** Where it is drawn; empty for a moment when it has just gone. */
    public Optional<EdgeShape> shape() {
        return view.geometry().edge(element());
    }

    @Override
    protected IFigure createFigure() {
        EdgeFigure figure = new EdgeFigure();
        figure.setTooltip(new Tooltips(new ElementTooltip(this)));
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndHandles());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeletePolicy.OfEdge());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
    }

    @Override
    protected List<EdgeLabel> getModelChildren() {
        return shape().map(s -> s.labels().keySet().stream()
                .map(which -> labels.computeIfAbsent(which, w -> new EdgeLabel(element(), w))).toList())
                .orElse(List.of());
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
        List<DEdge> shown = new ArrayList<>();
        for (DEdge edge : edges) {
            if (view.isShown(edge)) {
                shown.add(edge);
            }
        }
        return shown;
    }

    @Override
    protected void refreshVisuals() {
        shape().ifPresent(s -> ((EdgeFigure) getFigure()).show(s, view.layout().bends(s.key()),
                anchor(getSource(), s.track().start()), anchor(getTarget(), s.track().end())));
    }

    /** The anchor that the end already has, so that nothing is led anew without need. */
    private ConnectionAnchor anchor(org.eclipse.gef.EditPart end, org.dilemma.viewpoint.layout.Point fallback) {
        boolean source = end == getSource();
        ConnectionAnchor present = source ? getConnectionFigure().getSourceAnchor()
                : getConnectionFigure().getTargetAnchor();
        if (end instanceof NodePart node) {
            return present != null && present.getOwner() == node.getFigure() ? present
                    : node.getSourceConnectionAnchor(this);
        }
        return new XYAnchor(new Point((int) fallback.x(), (int) fallback.y()));
    }

    @Override
    protected void refreshSourceAnchor() {
        refreshVisuals();
    }

    @Override
    protected void refreshTargetAnchor() {
        refreshVisuals();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return middle();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return middle();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return middle();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return middle();
    }

    private ConnectionAnchor middle() {
        Point middle = getConnectionFigure().getPoints().getMidpoint();
        getFigure().translateToAbsolute(middle);
        return new XYAnchor(middle);
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
