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
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.Dot;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** A dot. */
final class DotShape implements NodeShape {
    private final NodeSize size;
    private final Interpreter interpreter;
    private final Use stroke;
    private final Colors.Source color;

    DotShape(EObject description, NodeSize size, Interpreter interpreter, Colors colors) {
        this.size = size;
        this.interpreter = interpreter;
        stroke = interpreter.use(description, "strokeSizeComputationExpression");
        color = colors.in(description, "backgroundColor").orElse(self -> Defaults.LINE);
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createDot();
    }

    @Override
    public void prepare(DNode node) {
        size.apply(node);
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        Dot dot = (Dot) style;
        Integer width = interpreter.integer(stroke, view.getTarget(), 0);
        if (!width.equals(dot.getStrokeSize())) {
            dot.setStrokeSize(width);
        }
        Rgb now = color.of(view.getTarget());
        if (!now.equals(dot.getBackgroundColor())) {
            dot.setBackgroundColor(now);
        }
    }
}
