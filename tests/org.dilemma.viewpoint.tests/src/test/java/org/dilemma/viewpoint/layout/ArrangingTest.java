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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.picture.Sketch;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.ViewFactory;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private final Sketch sketch = new Sketch();

    private Box box(DNode node) {
        return sketch.geometry().node(node).orElseThrow().box();
    }

    @Test
    void layersLeadDownATree() {
        DNode top = sketch.square("top");
        DNode left = sketch.square("left");
        DNode right = sketch.square("right");
        sketch.edge(top, left, null, "#000000", 1);
        sketch.edge(top, right, null, "#000000", 1);
        sketch.arrange();
        assertTrue(box(top).bottom() < box(left).y());
        assertEquals(box(left).y(), box(right).y());
    }

    @Test
    void twoNodesStandBesideEachOther() {
        DNode left = sketch.square("left");
        DNode right = sketch.square("right");
        sketch.edge(left, right, null, "#000000", 1);
        sketch.edge(right, left, null, "#000000", 1);
        sketch.arrange();
        assertTrue(Math.abs(box(left).y() - box(right).y()) <= 8);
        assertTrue(box(left).right() < box(right).x() || box(right).right() < box(left).x());
    }

    @Test
    void oppositeEdgesAreKeptApart() {
        DNode left = sketch.square("left");
        DNode right = sketch.square("right");
        DEdge there = sketch.edge(left, right, null, "#000000", 1);
        DEdge back = sketch.edge(right, left, null, "#000000", 1);
        Geometry geometry = sketch.arrange().geometry();
        Track one = geometry.edge(there).orElseThrow().track();
        Track other = geometry.edge(back).orElseThrow().track();
        assertTrue(one.place(one.length() / 2).at().minus(other.place(other.length() / 2).at()).length() > 10);
    }

    @Test
    void canceledArrangingChangesNothing() {
        sketch.square("a");
        sketch.square("b");
        sketch.arrange();
        Layout before = new Layout(sketch.layout);
        sketch.square("c");
        sketch.keys.update(sketch.diagram);
        List<Double> shares = new ArrayList<>();
        boolean done = new Arranger(TextMeasure.standard(), Images.NONE).arrangeAll(sketch.diagram, sketch.layout,
                sketch.keys, ArrangeOptions.AUTOMATIC, new Progress() {
                    @Override
                    public boolean isCanceled() {
                        return true;
                    }

                    @Override
                    public void worked(double share) {
                        shares.add(share);
                    }
                });
        assertFalse(done);
        assertEquals(before, sketch.layout);
        assertEquals(List.of(), shares);
    }

    @Test
    void arrangingASelectionLeavesTheOthers() {
        List<DNode> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(sketch.square("n" + i));
        }
        sketch.keys.update(sketch.diagram);
        for (int i = 0; i < 6; i++) {
            sketch.layout.place(sketch.keys.key(nodes.get(i)).orElseThrow(), new NodePlace(i < 3 ? 0 : 400, i * 5));
        }
        sketch.edge(nodes.get(0), nodes.get(1), null, "#000000", 1);
        sketch.edge(nodes.get(1), nodes.get(2), null, "#000000", 1);
        sketch.keys.update(sketch.diagram);
        new Arranger(TextMeasure.standard(), Images.NONE).arrangeSelection(sketch.diagram, nodes.subList(0, 3),
                sketch.layout, sketch.keys, ArrangeOptions.AUTOMATIC, Progress.NONE);
        for (int i = 3; i < 6; i++) {
            assertEquals(new Box(400, i * 5, box(nodes.get(i)).width(), box(nodes.get(i)).height()), box(nodes.get(i)));
        }
        assertFalse(box(nodes.get(0)).overlaps(box(nodes.get(1))));
        assertFalse(box(nodes.get(1)).overlaps(box(nodes.get(2))));
    }

    @Test
    void hiddenElementsAreNotShownNorTheirEdges() {
        DNode a = sketch.square("a");
        DNode b = sketch.square("b");
        DNode c = sketch.square("c");
        sketch.edge(a, b, null, "#000000", 1);
        sketch.edge(b, c, null, "#000000", 1);
        sketch.arrange();
        sketch.layout.hide(sketch.keys.key(a).orElseThrow(), true);
        assertEquals(2, sketch.geometry().nodes().size());
        assertEquals(1, sketch.geometry().edges().size());
        c.getGraphicalFilters().add(ViewFactory.eINSTANCE.createHideFilter());
        assertEquals(1, sketch.geometry().nodes().size());
        assertEquals(0, sketch.geometry().edges().size());
    }

    @Test
    void unitsOfTheSpecificationAreTenPixels() {
        DNode node = sketch.square("x");
        node.setWidth(7);
        node.setHeight(4);
        assertEquals(70, box(node).width());
        assertEquals(40, box(node).height());
    }

    @Test
    void aPersonsSizeWins() {
        DNode node = sketch.square("x");
        node.setWidth(7);
        sketch.arrange();
        String key = sketch.keys.key(node).orElseThrow();
        sketch.layout.place(key, sketch.layout.node(key).orElseThrow().sized(123, 45));
        assertEquals(123, box(node).width());
        assertEquals(45, box(node).height());
    }

    @Test
    void edgesOfFewNodesPassBehindNoOtherNode() {
        List<DNode> nodes = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            nodes.add(sketch.square("State number " + i));
            nodes.subList(0, i).forEach(n -> sketch.edge(n, nodes.get(nodes.size() - 1), null, "#000000", 1));
        }
        Geometry geometry = sketch.arrange().geometry();
        for (EdgeShape edge : geometry.edges()) {
            for (double at = 0; at < edge.track().length(); at += 2) {
                Point point = edge.track().place(at).at();
                geometry.nodes().stream().filter(n -> n.view() != edge.view().getSourceNode()
                        && n.view() != edge.view().getTargetNode())
                        .forEach(n -> assertFalse(n.box().contains(point), n.key()));
            }
        }
    }

    @Test
    void aDenseDiagramOfStatesIsArranged() {
        Sketch large = Sketch.large(60, 600).arrange();
        Geometry geometry = large.geometry();
        List<NodeShape> states = geometry.nodes().stream().filter(n -> n.view().eContainer() == large.diagram).toList();
        assertEquals(60, states.size());
        for (NodeShape one : states) {
            states.stream().filter(o -> o != one).forEach(o -> assertFalse(o.box().overlaps(one.box())));
        }
        assertNotEquals(0, geometry.bounds().width());
    }
}
