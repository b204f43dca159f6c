/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.List;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.BackgroundStyle;
import org.dilemma.viewpoint.view.ContainerStyle;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.dilemma.viewpoint.view.ShapeContainerStyle;
import org.dilemma.viewpoint.view.WorkspaceImage;

/** Draws containers and lists by their styles. */
final class ContainerPainter {
    private static final int SLANT = 16;
    private static final double SEPARATOR = 0.5;

    private final NodePainter nodes;

    ContainerPainter(NodePainter nodes) {
        this.nodes = nodes;
    }

    void paint(DDiagramElementContainer view, NodeShape shape, List<Mark> marks) {
        ContainerStyle style = view.getOwnedStyle();
        Box box = shape.box();
        if (style == null) {
            marks.add(NodePainter.rect(box, Fill.PAPER, Pen.NONE));
            return;
        }
        Pen pen = NodePainter.pen(style);
        if (style instanceof ShapeContainerStyle slanted) {
            marks.add(parallelogram(box, Fill.of(slanted.getBackgroundColor()), pen));
        } else if (style instanceof WorkspaceImage image) {
            nodes.image(image.getWorkspacePath(), box, pen, marks);
        } else {
            int arcWidth = style.isRoundedCorner() ? Math.min(style.getArcWidth(), box.width()) : 0;
            int arcHeight = style.isRoundedCorner() ? Math.min(style.getArcHeight(), box.height()) : 0;
            Fill fill = style instanceof FlatContainerStyle flat ? fill(flat) : Fill.PAPER;
            marks.add(NodePainter.rect(box, arcWidth, arcHeight, fill, pen));
        }
        if (view instanceof DNodeList list && !list.getOwnedElements().isEmpty() && shape.label().isPresent()) {
            double y = box.y() + shape.header() + SEPARATOR;
            double inset = pen.width();
            marks.add(new Mark.Figure(Contour.open(new Point(box.x() + inset, y), new Point(box.right() - inset, y)),
                    Fill.NONE, Pen.of(style.getBorderColor(), SEPARATOR)));
        }
    }

    private static Fill fill(FlatContainerStyle style) {
        if (style.getBackgroundColor() == null || style.getForegroundColor() == null
                || style.getBackgroundColor().equals(style.getForegroundColor())) {
            return Fill.of(style.getBackgroundColor() == null ? style.getForegroundColor()
                    : style.getBackgroundColor());
        }
        BackgroundStyle flow = style.getBackgroundStyle();
        double across = flow == BackgroundStyle.GRADIENT_TOP_TO_BOTTOM ? 0 : flow == BackgroundStyle.LIQUID ? 0.5 : 1;
        return new Fill.Gradient(style.getBackgroundColor(), style.getForegroundColor(), across);
    }

    private static Mark parallelogram(Box box, Fill fill, Pen pen) {
        double inset = pen.width() / 2;
        double slant = Math.min(SLANT, box.width() / 4.0);
        return new Mark.Figure(Contour.polygon(new Point(box.x() + slant, box.y() + inset),
                new Point(box.right() - inset, box.y() + inset), new Point(box.right() - slant, box.bottom() - inset),
                new Point(box.x() + inset, box.bottom() - inset)), fill, pen);
    }
}
