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
import org.dilemma.viewpoint.view.ContainerStyle;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.Style;
import org.eclipse.emf.ecore.EObject;

/** The style of containers and lists. */
final class ContainerStylePlan extends StylePlan {
    private final ContainerArea area;
    private final LabelLook labelLook;
    private final BorderLook border;
    private final ContainerSize size;
    private final boolean rounded;
    private final int arcWidth;
    private final int arcHeight;

    ContainerStylePlan(EObject description, Interpreter interpreter, Colors colors) {
        super(description, interpreter);
        area = ContainerArea.of(description, colors);
        labelLook = new LabelLook(description, colors);
        border = new BorderLook(description, interpreter, colors);
        size = new ContainerSize(description, interpreter);
        rounded = Elements.flag(description, "roundedCorner");
        arcWidth = Elements.number(description, "arcWidth");
        arcHeight = Elements.number(description, "arcHeight");
    }

    @Override
    Style create() {
        return area.create();
    }

    @Override
    Style styleOf(DDiagramElement view) {
        return ((DDiagramElementContainer) view).getOwnedStyle();
    }

    @Override
    void assign(DDiagramElement view, Style style) {
        ((DDiagramElementContainer) view).setOwnedStyle((ContainerStyle) style);
    }

    @Override
    void update(DDiagramElement view, Style style) {
        ContainerStyle container = (ContainerStyle) style;
        EObject self = view.getTarget();
        labelLook.apply(container, self);
        area.update(container, self);
        size.apply((DDiagramElementContainer) view);
        border.apply(container, self);
        corners(container);
    }

    private void corners(ContainerStyle style) {
        if (style.isRoundedCorner() != rounded) {
            style.setRoundedCorner(rounded);
        }
        if (style.getArcWidth() != arcWidth) {
            style.setArcWidth(arcWidth);
        }
        if (style.getArcHeight() != arcHeight) {
            style.setArcHeight(arcHeight);
        }
    }
}
