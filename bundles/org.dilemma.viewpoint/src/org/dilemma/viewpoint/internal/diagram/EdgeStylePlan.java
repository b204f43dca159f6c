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
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeArrows;
import org.dilemma.viewpoint.view.EdgeRouting;
import org.dilemma.viewpoint.view.EdgeStyle;
import org.dilemma.viewpoint.view.LineStyle;
import org.dilemma.viewpoint.view.Style;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** The style of edges. */
final class EdgeStylePlan extends StylePlan {
    final EdgeLabelPlan begin;
    final EdgeLabelPlan center;
    final EdgeLabelPlan end;
    private final Interpreter interpreter;
    private final LineStyle lineStyle;
    private final EdgeArrows sourceArrow;
    private final EdgeArrows targetArrow;
    private final EdgeRouting routing;
    private final Use size;
    private final Colors.Source stroke;

    EdgeStylePlan(EObject description, Interpreter interpreter, Colors colors) {
        super(description, interpreter);
        this.interpreter = interpreter;
        begin = new EdgeLabelPlan(description, "beginLabelStyleDescription", interpreter, colors);
        center = new EdgeLabelPlan(description, "centerLabelStyleDescription", interpreter, colors);
        end = new EdgeLabelPlan(description, "endLabelStyleDescription", interpreter, colors);
        LineStyle line = LineStyle.get(Elements.literal(description, "lineStyle"));
        lineStyle = line == null ? LineStyle.SOLID : line;
        sourceArrow = arrow(description, "sourceArrow");
        targetArrow = arrow(description, "targetArrow");
        EdgeRouting route = EdgeRouting.get(Elements.literal(description, "routingStyle"));
        routing = route == null ? EdgeRouting.STRAIGHT : route;
        size = interpreter.use(description, "sizeComputationExpression");
        stroke = colors.in(description, "strokeColor").orElse(self -> Defaults.LINE);
    }

    private static EdgeArrows arrow(EObject description, String feature) {
        EdgeArrows arrow = EdgeArrows.get(Elements.literal(description, feature));
        return arrow == null ? EdgeArrows.NO_DECORATION : arrow;
    }

    @Override
    Style create() {
        return ViewFactory.eINSTANCE.createEdgeStyle();
    }

    @Override
    Style styleOf(DDiagramElement view) {
        return ((DEdge) view).getOwnedStyle();
    }

    @Override
    void assign(DDiagramElement view, Style style) {
        ((DEdge) view).setOwnedStyle((EdgeStyle) style);
    }

    @Override
    void update(DDiagramElement view, Style style) {
        EdgeStyle edge = (EdgeStyle) style;
        EObject self = view.getTarget();
        line(edge, self);
        if (edge.getSourceArrow() != sourceArrow) {
            edge.setSourceArrow(sourceArrow);
        }
        if (edge.getTargetArrow() != targetArrow) {
            edge.setTargetArrow(targetArrow);
        }
        if (edge.getRoutingStyle() != routing) {
            edge.setRoutingStyle(routing);
        }
        begin.apply(edge.getBeginLabelStyle(), edge::setBeginLabelStyle, self);
        center.apply(edge.getCenterLabelStyle(), edge::setCenterLabelStyle, self);
        end.apply(edge.getEndLabelStyle(), edge::setEndLabelStyle, self);
    }

    private void line(EdgeStyle edge, EObject self) {
        if (edge.getLineStyle() != lineStyle) {
            edge.setLineStyle(lineStyle);
        }
        int width = interpreter.integer(size, self, 1);
        if (edge.getSize() != width) {
            edge.setSize(width);
        }
        Rgb color = stroke.of(self);
        if (!color.equals(edge.getStrokeColor())) {
            edge.setStrokeColor(color);
        }
    }
}
