/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ResizeKind;
import org.dilemma.viewpoint.view.Style;
import org.eclipse.emf.ecore.EObject;

/** The style of nodes and of elements of lists; the shape does what is particular. */
final class NodeStylePlan extends StylePlan {
    private final NodeShape shape;
    private final LabelLook labelLook;
    private final BorderLook border;
    private final LabelPosition labelPosition;
    private final ResizeKind resizeKind;

    NodeStylePlan(EObject description, Interpreter interpreter, Colors colors) {
        super(description, interpreter);
        shape = NodeShapes.of(description, interpreter, colors);
        labelLook = new LabelLook(description, colors);
        border = new BorderLook(description, interpreter, colors);
        LabelPosition position = LabelPosition.get(Elements.literal(description, "labelPosition"));
        labelPosition = position == null ? LabelPosition.BORDER : position;
        ResizeKind resize = ResizeKind.get(Elements.literal(description, "resizeKind"));
        resizeKind = resize == null ? ResizeKind.NONE : resize;
    }

    @Override
    Style create() {
        return shape.create();
    }

    @Override
    Style styleOf(DDiagramElement view) {
        return view instanceof DNode node ? node.getOwnedStyle() : ((DNodeListElement) view).getOwnedStyle();
    }

    @Override
    void assign(DDiagramElement view, Style style) {
        if (view instanceof DNode node) {
            node.setOwnedStyle((NodeStyle) style);
        } else {
            ((DNodeListElement) view).setOwnedStyle((NodeStyle) style);
        }
    }

    /** Sets what Sirius sets before it evaluates the style, without variables. */
    void prepare(DNode node) {
        if (node.getResizeKind() != resizeKind) {
            node.setResizeKind(resizeKind);
        }
        shape.prepare(node);
    }

    @Override
    void update(DDiagramElement view, Style style) {
        NodeStyle nodeStyle = (NodeStyle) style;
        EObject self = view.getTarget();
        labelLook.apply(nodeStyle, self);
        shape.update(view, nodeStyle);
        border.apply(nodeStyle, self);
        if (nodeStyle.getLabelPosition() != labelPosition) {
            nodeStyle.setLabelPosition(labelPosition);
        }
    }
}
