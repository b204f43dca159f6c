/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.viewpoint.picture.Sketch;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.eclipse.emf.ecore.EObject;

class ArrangingLawsTest {
    private static final double TOLERANCE = 1.5;

    @Property(tries = 60)
    void neighborsDoNotOverlap(@ForAll long seed, @ForAll ArrangeOptions.Algorithm algorithm) {
        Geometry geometry = Sketches.random(seed).arrange(ArrangeOptions.AUTOMATIC.with(algorithm)).geometry();
        neighbors(geometry).values().forEach(siblings -> {
            for (int i = 0; i < siblings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    NodeShape one = siblings.get(i);
                    NodeShape other = siblings.get(j);
                    assertFalse(taken(one).overlaps(taken(other)), () -> one.key() + taken(one) + " over "
                            + other.key() + taken(other));
                }
            }
        });
    }

    @Property(tries = 60)
    void childrenStandInsideTheirParents(@ForAll long seed) {
        Geometry geometry = Sketches.random(seed).arrange().geometry();
        for (NodeShape shape : geometry.nodes()) {
            if (shape.view().eContainer() instanceof AbstractDNode parent && !isOnBorder(shape)) {
                Box around = geometry.node(parent).orElseThrow().box();
                assertTrue(around.contains(shape.box()), () -> shape.key() + shape.box() + " in " + around);
            }
        }
    }

    @Property(tries = 60)
    void nodesOnABorderStandOnIt(@ForAll long seed) {
        Geometry geometry = Sketches.random(seed).arrange().geometry();
        geometry.nodes().stream().filter(ArrangingLawsTest::isOnBorder).forEach(shape -> {
            Box host = geometry.node((AbstractDNode) shape.view().eContainer()).orElseThrow().box();
            assertTrue(host.grown(1).overlaps(shape.box()) && !host.grown(-1).contains(shape.box()), shape.key());
        });
    }

    @Property(tries = 60)
    void edgesEndOnBorders(@ForAll long seed) {
        Geometry geometry = Sketches.random(seed).arrange().geometry();
        for (EdgeShape edge : geometry.edges()) {
            onBorder(geometry, edge.view(), (AbstractDNode) edge.view().getSourceNode(), edge.track().start());
            onBorder(geometry, edge.view(), (AbstractDNode) edge.view().getTargetNode(), edge.track().end());
        }
    }

    private static void onBorder(Geometry geometry, DEdge edge, AbstractDNode end, Point point) {
        NodeShape shape = geometry.node(end).orElseThrow();
        assertTrue(shape.box().grown(1).contains(point), () -> point + " at " + shape.box());
        boolean round = shape.outline() != Outline.RECTANGLE;
        boolean curved = edge.getOwnedStyle().getRoutingStyle() == org.dilemma.viewpoint.view.EdgeRouting.STRAIGHT;
        if (!round || curved && edge.getSourceNode() != edge.getTargetNode()) {
            assertFalse(shape.outline().isInside(shape.box(), point, TOLERANCE), () -> point + " in " + shape.box());
        }
    }

    @Property(tries = 30)
    void theSameDiagramGetsTheSamePlaces(@ForAll long seed) {
        assertEquals(Sketches.random(seed).arrange().layout, Sketches.random(seed).arrange().layout);
    }

    @Property(tries = 30)
    void pinnedNodesStay(@ForAll long seed) {
        Sketch sketch = Sketches.random(seed);
        sketch.keys.update(sketch.diagram);
        AbstractDNode first = (AbstractDNode) sketch.diagram.getOwnedDiagramElements().get(0);
        String key = sketch.keys.key(first).orElseThrow();
        NodePlace pinned = new NodePlace(333, -77).pinned(true);
        sketch.layout.place(key, pinned);
        sketch.arrange();
        assertEquals(pinned, sketch.layout.node(key).orElseThrow());
    }

    @Property(tries = 40)
    void newNodesLeaveTheOthersWhereTheyStand(@ForAll long seed) {
        Sketch sketch = Sketches.random(seed).arrange();
        Layout before = new Layout(sketch.layout);
        sketch.edge(sketch.square("new"), sketch.square("newer"), null, "#000000", 1);
        sketch.keys.update(sketch.diagram);
        new Arranger(TextMeasure.standard(), sketch.images).placeNew(sketch.diagram, sketch.layout, sketch.keys);
        before.keys().forEach(k -> assertEquals(before.node(k), sketch.layout.node(k)));
        assertEquals(before.keys().size() + 2, sketch.layout.keys().size());
        List<NodeShape> roots = neighbors(sketch.geometry()).get(sketch.diagram);
        for (NodeShape fresh : roots.subList(roots.size() - 2, roots.size())) {
            roots.stream().filter(r -> r != fresh).forEach(r -> assertFalse(taken(r).overlaps(taken(fresh))));
        }
    }

    private static Map<EObject, List<NodeShape>> neighbors(Geometry geometry) {
        Map<EObject, List<NodeShape>> result = new IdentityHashMap<>();
        geometry.nodes().stream().filter(n -> !isOnBorder(n))
                .forEach(n -> result.computeIfAbsent(n.view().eContainer(), p -> new ArrayList<>()).add(n));
        return result;
    }

    private static Box taken(NodeShape shape) {
        return shape.label().map(l -> shape.box().union(l.box())).orElse(shape.box());
    }

    private static boolean isOnBorder(NodeShape shape) {
        return "ownedBorderedNodes".equals(shape.view().eContainingFeature().getName());
    }
}
