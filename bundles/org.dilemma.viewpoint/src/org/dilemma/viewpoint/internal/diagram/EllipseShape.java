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
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.Ellipse;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** An ellipse. */
final class EllipseShape implements NodeShape {
    private final TwoSides sides;
    private final Colors.Source color;

    EllipseShape(EObject description, NodeSize size, Interpreter interpreter, Colors colors) {
        sides = new TwoSides(description, "horizontalDiameterComputationExpression",
                "verticalDiameterComputationExpression", size, interpreter);
        color = colors.in(description, "color").orElse(self -> Defaults.LINE);
    }

    @Override
    public NodeStyle create() {
        Ellipse ellipse = ViewFactory.eINSTANCE.createEllipse();
        ellipse.setHorizontalDiameter(0);
        ellipse.setVerticalDiameter(0);
        return ellipse;
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        Ellipse ellipse = (Ellipse) style;
        sides.apply(view, (width, height) -> set(ellipse, width, height));
        Rgb now = color.of(view.getTarget());
        if (!now.equals(ellipse.getColor())) {
            ellipse.setColor(now);
        }
    }

    private static void set(Ellipse ellipse, Integer width, Integer height) {
        if (!width.equals(ellipse.getHorizontalDiameter())) {
            ellipse.setHorizontalDiameter(width);
        }
        if (!height.equals(ellipse.getVerticalDiameter())) {
            ellipse.setVerticalDiameter(height);
        }
    }
}
