/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/** Finds where everything is drawn. */
public final class GeometryBuilder {
    private final List<NodeShape> nodes = new ArrayList<>();
    private final Map<AbstractDNode, NodeShape> shapes = new IdentityHashMap<>();
    private Box bounds;

    private GeometryBuilder() {
    }

    /** See {@link Geometry#of}. */
    public static Geometry build(DSemanticDiagram diagram, Layout layout, ElementKeys keys, TextMeasure measure,
            Images images) {
        Layout complete = layout;
        Scene scene = SceneBuilder.build(diagram, layout, keys);
        if (NewNodes.areIn(scene)) {
            complete = new Layout(layout);
            new Arranger(measure, images).placeNew(diagram, complete, keys);
            scene = SceneBuilder.build(diagram, complete, keys);
        }
        new Sizing(measure, images, complete).size(scene);
        return new GeometryBuilder().build(scene, complete, measure, images);
    }

    private Geometry build(Scene scene, Layout layout, TextMeasure measure, Images images) {
        scene.roots.forEach(item -> node(item, 0, 0));
        Tracks tracks = new Tracks(shapes, scene, layout);
        tracks.lead();
        List<EdgeShape> edges = new EdgeLabels(new LabelSetter(measure, images), layout, nodes).place(scene, tracks);
        Map<DEdge, EdgeShape> byView = new IdentityHashMap<>();
        for (EdgeShape edge : edges) {
            byView.put(edge.view(), edge);
            edge.track().flat().forEach(p -> take(new Box((int) Math.floor(p.x()), (int) Math.floor(p.y()), 1, 1)));
            edge.labels().values().forEach(l -> take(l.box()));
        }
        return new Geometry(Collections.unmodifiableList(nodes), Collections.unmodifiableList(edges),
                bounds == null ? new Box(0, 0, 0, 0) : bounds, Collections.unmodifiableMap(shapes),
                Collections.unmodifiableMap(byView));
    }

    private void node(Item item, int originX, int originY) {
        Box box = item.box().moved(originX, originY);
        Optional<TextBlock> label = item.label.map(l -> label(item, l, box));
        NodeShape shape = new NodeShape(item.view, item.key, box, item.outline, label, item.header, item.isContainer(),
                nodes.size());
        nodes.add(shape);
        shapes.put(item.view, shape);
        take(box);
        label.ifPresent(l -> take(l.box()));
        item.children.forEach(c -> node(c, box.x(), box.y()));
        item.borders.forEach(b -> node(b, box.x(), box.y()));
    }

    private void take(Box box) {
        bounds = bounds == null ? box : bounds.union(box);
    }

    private static TextBlock label(Item item, TextBlock label, Box box) {
        if (item.kind == Item.Kind.LEAF) {
            return label.moved(box.x(), box.y());
        }
        int margin = Sizing.TEXT_MARGIN;
        boolean line = item.kind == Item.Kind.LINE;
        int width = label.box().width();
        int x = switch (label.align()) {
            case LEFT -> box.x() + margin;
            case RIGHT -> box.right() - margin - width;
            default -> line ? box.x() + margin : box.x() + (box.width() - width) / 2;
        };
        boolean alone = line || item.children.isEmpty();
        int y = alone ? box.y() + (box.height() - label.box().height()) / 2
                : box.y() + Math.max(2, (item.header - label.box().height()) / 2);
        return label.at(x, y);
    }
}
