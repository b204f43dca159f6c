/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.List;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Leads edges as the geometry of the diagram says, and those that a person drags through their bends. */
final class TrackRouter extends AbstractRouter {
    private Object constraint;

    @Override
    public void route(Connection connection) {
        EdgeFigure edge = (EdgeFigure) connection;
        if (!edge.isDragged()) {
            if (edge.settled().size() > 0) {
                edge.setPoints(edge.settled().getCopy());
            }
            return;
        }
        PointList bends = new PointList();
        if (constraint instanceof List<?> list) {
            list.forEach(b -> bends.addPoint(((Bendpoint) b).getLocation()));
        }
        Point first = bends.size() > 0 ? bends.getFirstPoint() : edge.getTargetAnchor().getReferencePoint();
        Point last = bends.size() > 0 ? bends.getLastPoint() : edge.getSourceAnchor().getReferencePoint();
        if (bends.size() > 0) {
            edge.translateToAbsolute(first);
            edge.translateToAbsolute(last);
        }
        Point start = edge.getSourceAnchor().getLocation(first).getCopy();
        Point end = edge.getTargetAnchor().getLocation(last).getCopy();
        edge.translateToRelative(start);
        edge.translateToRelative(end);
        PointList points = new PointList();
        points.addPoint(start);
        points.addAll(bends);
        points.addPoint(end);
        edge.setPoints(points);
    }

    @Override
    public Object getConstraint(Connection connection) {
        return constraint;
    }

    @Override
    public void setConstraint(Connection connection, Object newConstraint) {
        constraint = newConstraint;
    }
}
