/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.Track;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;

/**
 * Where an edge is on the screen. While a person drags its bends or ends it shows where it would be; at other times
 * {@link DrawingLayer} paints it.
 */
public final class EdgeFigure extends PolylineConnection {
    private Tooltips tooltip;
    private static final int TOLERANCE = 5;

    private final PointList settled = new PointList();
    private List<AbsoluteBendpoint> bends = List.of();
    private ConnectionAnchor source;
    private ConnectionAnchor target;

    /** Makes a figure without a place. */
    public EdgeFigure() {
        setConnectionRouter(new TrackRouter());
        setTolerance(TOLERANCE);
    }

    /**
     * Moves it.
     *
     * @param shape where the edge is drawn now
     * @param userBends its bends
     * @param from anchor at its source
     * @param to anchor at its target
     */
    public void show(EdgeShape shape, List<Point> userBends, ConnectionAnchor from, ConnectionAnchor to) {
        Track track = shape.track();
        PointList points = new PointList();
        track.flat().forEach(p -> points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
        List<AbsoluteBendpoint> now = new ArrayList<>();
        userBends.forEach(p -> now.add(new AbsoluteBendpoint((int) p.x(), (int) p.y())));
        source = from;
        target = to;
        boolean same = bends.equals(now) && same(points);
        if (same && getSourceAnchor() == from && getTargetAnchor() == to) {
            return;
        }
        settled.removeAllPoints();
        settled.addAll(points);
        bends = List.copyOf(now);
        setSourceAnchor(from);
        setTargetAnchor(to);
        setRoutingConstraint(new ArrayList<>(now));
        setPoints(settled.getCopy());
    }

    private boolean same(PointList points) {
        if (points.size() != settled.size()) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            if (!points.getPoint(i).equals(settled.getPoint(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the edge is drawn when nobody drags it. */
    PointList settled() {
        return settled;
    }

    /** Whether a person drags it at the moment. */
    boolean isDragged() {
        return getSourceAnchor() != source || getTargetAnchor() != target
                || !bends.equals(getRoutingConstraint() == null ? List.of() : getRoutingConstraint());
    }

    /**
     * Says what is shown under the pointer.
     *
     * @param newTooltip the tooltip
     */
    public void setTooltip(Tooltips newTooltip) {
        tooltip = newTooltip;
    }

    @Override
    public IFigure getToolTip() {
        return tooltip == null ? null : tooltip.figure();
    }

    @Override
    public void paint(Graphics graphics) {
        if (isDragged()) {
            graphics.setAntialias(SWT.ON);
            graphics.setForegroundColor(org.eclipse.draw2d.ColorConstants.darkGray);
            graphics.setLineStyle(SWT.LINE_DASH);
            graphics.drawPolyline(getPoints());
        }
    }
}
