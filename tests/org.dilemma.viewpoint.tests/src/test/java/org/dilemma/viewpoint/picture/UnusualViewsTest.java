/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.ViewFactory;
import org.junit.jupiter.api.Test;

class UnusualViewsTest {
    private final Sketch sketch = new Sketch();

    private Drawing draw() throws IOException {
        Drawing drawing = sketch.arrange().drawing("unusual");
        new SvgWriter().write(drawing, OutputStream.nullOutputStream());
        new PngWriter(PngWriter.SCREEN, Theme.DARK).write(drawing, OutputStream.nullOutputStream());
        return drawing;
    }

    @Test
    void viewsWithoutStyleAreDrawnPlainly() throws IOException {
        DNodeList list = sketch.list("a", "b");
        list.setOwnedStyle(null);
        list.getOwnedElements().get(0).setOwnedStyle(null);
        DNode node = sketch.square("c");
        node.setOwnedStyle(null);
        sketch.edge(list, node, "d", "#000000", 1).setOwnedStyle(null);
        assertEquals(4, draw().groups().size());
    }

    @Test
    void stylesWithoutColorsAreDrawn() throws IOException {
        sketch.node("a", ViewFactory.eINSTANCE.createNote(), LabelPosition.NODE).getOwnedStyle().setLabelColor(null);
        sketch.node("b", ViewFactory.eINSTANCE.createGaugeCompositeStyle(), null);
        sketch.node("c", ViewFactory.eINSTANCE.createCustomStyle(), LabelPosition.BORDER);
        DEdge edge = sketch.edge(sketch.square("d"), sketch.square("e"), "f", "#000000", -7);
        edge.getOwnedStyle().setStrokeColor(null);
        edge.getOwnedStyle().setLineStyle(null);
        edge.getOwnedStyle().setRoutingStyle(null);
        edge.getOwnedStyle().getCenterLabelStyle().setLabelSize(Integer.MAX_VALUE);
        draw();
    }

    @Test
    void sizesBeyondAllMeasureAreBounded() throws IOException {
        DNode node = sketch.square("a");
        node.setWidth(Integer.MAX_VALUE);
        node.setHeight(Integer.MIN_VALUE);
        node.getOwnedStyle().setBorderSize(Integer.MAX_VALUE);
        assertTrue(draw().frame().width() < 20_000);
    }

    @Test
    void edgesBetweenEdgesInACircleAreLeftOut() throws IOException {
        DNode node = sketch.square("a");
        DEdge one = sketch.edge(node, node, null, "#000000", 1);
        DEdge other = sketch.edge(one, node, null, "#000000", 1);
        one.setTargetNode(other);
        DEdge dangling = sketch.edge(node, null, null, "#000000", 1);
        assertTrue(sketch.geometry().edge(dangling).isEmpty());
        assertTrue(sketch.geometry().edge(one).isEmpty());
        draw();
    }

    @Test
    void edgesFromAContainerToWhatItHoldsAreDrawn() throws IOException {
        DNodeContainer container = sketch.container("a", ContainerLayout.FREE_FORM);
        DNode inside = sketch.square("b");
        container.getOwnedDiagramElements().add(inside);
        sketch.edge(container, inside, "c", "#000000", 2);
        sketch.edge(inside, container, "d", "#000000", 2);
        assertEquals(2, sketch.arrange().geometry().edges().size());
        draw();
    }
}
