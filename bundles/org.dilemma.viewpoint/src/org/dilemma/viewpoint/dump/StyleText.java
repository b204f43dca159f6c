/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.dump;

import java.util.stream.Collectors;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.BorderedStyle;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.EdgeLabelStyle;
import org.dilemma.viewpoint.view.EdgeStyle;
import org.dilemma.viewpoint.view.Ellipse;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.dilemma.viewpoint.view.LabelStyle;
import org.dilemma.viewpoint.view.Lozenge;
import org.dilemma.viewpoint.view.Square;
import org.dilemma.viewpoint.view.Style;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Prints the style of a view as expected.txt does. */
final class StyleText {
    private static final String NONE = "-";

    private final DDiagramElement view;
    private final Style style;

    StyleText(DDiagramElement view, Style style) {
        this.view = view;
        this.style = style;
    }

    /** The class of the style; the engine has no class of its own for brackets. */
    String type() {
        return Elements.is(style.getDescription(), "BracketEdgeStyleDescription") ? "BracketEdgeStyle"
                : style.eClass().getName();
    }

    String fill() {
        if (style == null || style instanceof EdgeStyle) {
            return NONE;
        }
        if (style instanceof FlatContainerStyle flat) {
            return flat.getBackgroundColor() + ".." + flat.getForegroundColor() + " "
                    + flat.getBackgroundStyle().getLiteral();
        }
        Object color = value("color") == null ? value("backgroundColor") : value("color");
        return color == null ? NONE : color.toString();
    }

    private Object value(String name) {
        EStructuralFeature feature = style.eClass().getEStructuralFeature(name);
        return feature == null ? null : style.eGet(feature);
    }

    String border() {
        return style instanceof BorderedStyle bordered ? bordered.getBorderColor() + " " + bordered.getBorderSize()
                + " " + bordered.getBorderLineStyle().getLiteral() : NONE;
    }

    String line() {
        return style instanceof EdgeStyle edge ? edge.getStrokeColor() + " " + edge.getSize() + " "
                + edge.getLineStyle().getLiteral() + " " + edge.getRoutingStyle().getLiteral() : NONE;
    }

    String arrows() {
        return style instanceof EdgeStyle edge
                ? edge.getSourceArrow().getLiteral() + "," + edge.getTargetArrow().getLiteral() : NONE;
    }

    String label() {
        if (style instanceof EdgeStyle edge) {
            return edgeLabel(edge.getBeginLabelStyle()) + "|" + edgeLabel(edge.getCenterLabelStyle()) + "|"
                    + edgeLabel(edge.getEndLabelStyle());
        }
        return style instanceof LabelStyle label ? text(label) + " " + label.getLabelAlignment().getLiteral() : NONE;
    }

    private static String edgeLabel(EdgeLabelStyle label) {
        return label == null ? NONE : text(label);
    }

    private static String text(LabelStyle label) {
        String formats = label.getLabelFormat().stream().map(format -> " " + format.getLiteral())
                .collect(Collectors.joining());
        return label.getLabelColor() + " " + label.getLabelSize() + formats;
    }

    String size() {
        if (style instanceof Square square) {
            return " style " + square.getWidth() + "x" + square.getHeight();
        }
        if (style instanceof Lozenge lozenge) {
            return " style " + lozenge.getWidth() + "x" + lozenge.getHeight();
        }
        return style instanceof Ellipse ellipse
                ? " ellipse " + ellipse.getHorizontalDiameter() + "x" + ellipse.getVerticalDiameter() : "";
    }
}
