/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.Square;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** A rectangle: its fixed width and height count if both are given, otherwise the computed size. */
final class SquareShape implements NodeShape {
    private final Integer width;
    private final Integer height;
    private final NodeSize size;
    private final Colors.Source color;

    SquareShape(EObject description, NodeSize size, Colors colors) {
        width = Elements.number(description, "width");
        height = Elements.number(description, "height");
        this.size = size;
        color = colors.in(description, "color").orElse(self -> Defaults.LINE);
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createSquare();
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        Square square = (Square) style;
        if (!width.equals(square.getWidth())) {
            square.setWidth(width);
        }
        if (!height.equals(square.getHeight())) {
            square.setHeight(height);
        }
        if (view instanceof DNode node) {
            if (width > 0 && height > 0) {
                NodeSize.set(node, width, height);
            } else {
                size.apply(node);
            }
        }
        Rgb now = color.of(view.getTarget());
        if (!now.equals(square.getColor())) {
            square.setColor(now);
        }
    }
}
