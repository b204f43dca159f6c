/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dilemma.viewpoint.picture.Sketch;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.EdgeRouting;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;

/** Diagrams of every kind of node and edge, by chance but each time alike. */
final class Sketches {

    private Sketches() {
    }

    /** A diagram of a seed. */
    static Sketch random(long seed) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch();
        List<AbstractDNode> ends = new ArrayList<>();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            ends.add(node(sketch, random, i, ends));
        }
        int edges = random.nextInt(2 * count + 1);
        for (int i = 0; i < edges; i++) {
            var edge = sketch.edge(ends.get(random.nextInt(ends.size())), ends.get(random.nextInt(ends.size())),
                    random.nextBoolean() ? "greed 0." + i : null, "#1b2a3a", 1 + random.nextInt(5));
            edge.getOwnedStyle().setRoutingStyle(EdgeRouting.get(random.nextInt(3)));
        }
        return sketch;
    }

    private static AbstractDNode node(Sketch sketch, Random random, int i, List<AbstractDNode> ends) {
        switch (random.nextInt(5)) {
            case 0:
                return sketch.list("State " + i, "Army 1", "A very long name of a capability 2");
            case 1:
                return sketch.square("Node " + i);
            case 2:
                NodeStyle style = random.nextBoolean() ? ViewFactory.eINSTANCE.createEllipse()
                        : ViewFactory.eINSTANCE.createLozenge();
                return sketch.node("Round " + i, style,
                        random.nextBoolean() ? LabelPosition.NODE : LabelPosition.BORDER);
            case 3:
                DNodeContainer region = sketch.container("Region " + i, ContainerLayout.get(random.nextInt(4)));
                children(sketch, random, region, ends);
                return region;
            default:
                DNode host = sketch.square("Host " + i);
                DNode border = sketch.square("Port " + i);
                host.getOwnedBorderedNodes().add(border);
                ends.add(border);
                return host;
        }
    }

    private static void children(Sketch sketch, Random random, DNodeContainer region, List<AbstractDNode> ends) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            DDiagramElement child = random.nextBoolean() ? sketch.list("Inner " + i, "Navy 2")
                    : sketch.square("Inner node " + i);
            region.getOwnedDiagramElements().add(child);
            ends.add((AbstractDNode) child);
        }
    }
}
