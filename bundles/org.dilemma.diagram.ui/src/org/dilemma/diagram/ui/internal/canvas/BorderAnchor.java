/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;

/** The end of an edge on the border of a node. */
public final class BorderAnchor extends AbstractConnectionAnchor {

    /**
     * Makes one.
     *
     * @param figure the node
     */
    public BorderAnchor(ElementFigure figure) {
        super(figure);
    }

    @Override
    public Point getLocation(Point reference) {
        ElementFigure figure = (ElementFigure) getOwner();
        Point toward = reference.getCopy();
        figure.translateToRelative(toward);
        Point at = figure.leave(toward);
        figure.translateToAbsolute(at);
        return at;
    }

    @Override
    public Point getReferencePoint() {
        Point center = getOwner().getBounds().getCenter();
        getOwner().translateToAbsolute(center);
        return center;
    }
}
