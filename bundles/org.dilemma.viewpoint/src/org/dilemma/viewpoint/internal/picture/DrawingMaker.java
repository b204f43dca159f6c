/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.internal.layout.PlainText;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeListElement;

/** Draws diagrams. */
public final class DrawingMaker {
    private static final int MOST_TOOLTIP = 4000;
    private static final int STROKE_REACH = 36;

    private final NodePainter nodes;
    private final EdgePainter edges = new EdgePainter();

    /**
     * Makes one.
     *
     * @param images finds pictures
     */
    public DrawingMaker(Images images) {
        nodes = new NodePainter(images);
    }

    /** Draws a diagram. */
    public Drawing draw(String title, Geometry geometry) {
        List<Group> below = new ArrayList<>();
        List<Group> above = new ArrayList<>();
        for (NodeShape shape : geometry.nodes()) {
            boolean container = shape.container();
            (container ? below : above).add(node(shape, container));
        }
        List<Group> groups = new ArrayList<>(below);
        List<Group> labels = new ArrayList<>();
        for (EdgeShape shape : geometry.edges()) {
            groups.add(edge(shape));
            if (!shape.labels().isEmpty()) {
                labels.add(labels(shape));
            }
        }
        groups.addAll(above);
        groups.addAll(labels);
        String name = title == null ? "" : PlainText.of(title, MOST_TOOLTIP);
        long nodeCount = geometry.nodes().stream().filter(n -> !(n.view() instanceof DNodeListElement)).count();
        return new Drawing(name, Messages.get("picture.description", nodeCount, geometry.edges().size()),
                geometry.bounds().grown(Drawing.MARGIN), groups);
    }

    private Group node(NodeShape shape, boolean container) {
        List<Mark> marks = new ArrayList<>(4);
        nodes.paint(shape, marks);
        Box extent = shape.box();
        if (shape.label().isPresent()) {
            boolean outside = !shape.box().contains(shape.label().get().box());
            marks.add(new Mark.Text(shape.label().get(), outside));
            extent = extent.union(shape.label().get().box());
        }
        nodes.decorate(shape, marks);
        Group.Kind kind = container ? Group.Kind.CONTAINER
                : shape.view() instanceof DNodeListElement ? Group.Kind.LINE : Group.Kind.NODE;
        return new Group(kind, shape.view(), shape.key(), tooltip(shape.view(), shape.label()),
                extent.grown(STROKE_REACH), marks);
    }

    private Group edge(EdgeShape shape) {
        List<Mark> marks = new ArrayList<>(3);
        edges.paint(shape, marks);
        Box extent = null;
        for (Point p : shape.track().points()) {
            Box at = new Box((int) Math.floor(p.x()), (int) Math.floor(p.y()), 1, 1);
            extent = extent == null ? at : extent.union(at);
        }
        return new Group(Group.Kind.EDGE, shape.view(), shape.key(), tooltip(shape.view(), Optional.empty()),
                extent.grown(STROKE_REACH), marks);
    }

    private static Group labels(EdgeShape shape) {
        List<Mark> marks = new ArrayList<>(3);
        Box extent = null;
        for (TextBlock label : shape.labels().values()) {
            marks.add(new Mark.Text(label, true));
            extent = extent == null ? label.box() : extent.union(label.box());
        }
        return new Group(Group.Kind.LABEL, shape.view(), shape.key(), Optional.empty(), extent.grown(4), marks);
    }

    private static Optional<String> tooltip(DDiagramElement view, Optional<TextBlock> label) {
        String text = view.getTooltipText();
        if ((text == null || text.isBlank()) && label.filter(TextBlock::shortened).isPresent()) {
            text = view.getName();
        }
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(PlainText.of(text, MOST_TOOLTIP));
    }
}
