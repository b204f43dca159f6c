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
import org.dilemma.viewpoint.view.Lozenge;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** A lozenge. */
final class LozengeShape implements NodeShape {
    private final TwoSides sides;
    private final Colors.Source color;

    LozengeShape(EObject description, NodeSize size, Interpreter interpreter, Colors colors) {
        sides = new TwoSides(description, "widthComputationExpression", "heightComputationExpression", size,
                interpreter);
        color = colors.in(description, "color").orElse(self -> Defaults.LINE);
    }

    @Override
    public NodeStyle create() {
        Lozenge lozenge = ViewFactory.eINSTANCE.createLozenge();
        lozenge.setWidth(0);
        lozenge.setHeight(0);
        return lozenge;
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        Lozenge lozenge = (Lozenge) style;
        sides.apply(view, (width, height) -> set(lozenge, width, height));
        Rgb now = color.of(view.getTarget());
        if (!now.equals(lozenge.getColor())) {
            lozenge.setColor(now);
        }
    }

    private static void set(Lozenge lozenge, Integer width, Integer height) {
        if (!width.equals(lozenge.getWidth())) {
            lozenge.setWidth(width);
        }
        if (!height.equals(lozenge.getHeight())) {
            lozenge.setHeight(height);
        }
    }
}
