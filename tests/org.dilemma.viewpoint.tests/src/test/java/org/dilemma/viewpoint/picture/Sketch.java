/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.EdgeArrows;
import org.dilemma.viewpoint.view.EdgeLabelStyle;
import org.dilemma.viewpoint.view.EdgeStyle;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.LabelStyle;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.Square;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Diagrams made by hand. Each view stands for a class in a resource whose identifiers are given in order. */
public final class Sketch {
    /** Ink of the notation. */
    public static final Rgb INK = Rgb.valueOf("#1b2a3a");
    /** White. */
    public static final Rgb WHITE = Rgb.valueOf("#ffffff");

    private static final ViewFactory VIEWS = ViewFactory.eINSTANCE;

    public final DSemanticDiagram diagram = VIEWS.createDSemanticDiagram();
    public final Layout layout = new Layout();
    public final ElementKeys keys = new ElementKeys();
    public final XMIResource model = new XMIResourceImpl(URI.createURI("sketch.xmi"));
    public Images images = Images.NONE;
    public TextMeasure measure = TextMeasure.standard();
    private int count;

    /** A new element of the model. */
    public EClass element(String name) {
        EClass element = EcoreFactory.eINSTANCE.createEClass();
        element.setName(name);
        model.getContents().add(element);
        model.setID(element, "e" + ++count);
        return element;
    }

    /** A box with a title and lines. */
    public DNodeList list(String name, String... lines) {
        DNodeList list = VIEWS.createDNodeList();
        list.setName(name);
        list.setTarget(element(name));
        list.setOwnedStyle(flat(10, LabelFormat.BOLD));
        for (String text : lines) {
            DNodeListElement line = VIEWS.createDNodeListElement();
            line.setName(text);
            line.setTarget(element(text));
            Square style = VIEWS.createSquare();
            style.setLabelSize(8);
            style.setLabelColor(Rgb.valueOf("#4b5a6a"));
            line.setOwnedStyle(style);
            list.getOwnedElements().add(line);
        }
        diagram.getOwnedDiagramElements().add(list);
        return list;
    }

    /** A container without children yet. */
    public DNodeContainer container(String name, ContainerLayout layoutOfChildren) {
        DNodeContainer container = VIEWS.createDNodeContainer();
        container.setName(name);
        container.setTarget(element(name));
        container.setChildrenPresentation(layoutOfChildren);
        container.setOwnedStyle(flat(10, LabelFormat.BOLD));
        diagram.getOwnedDiagramElements().add(container);
        return container;
    }

    /** The style of states: white, with a border of ink. */
    public static FlatContainerStyle flat(int points, LabelFormat... formats) {
        FlatContainerStyle style = VIEWS.createFlatContainerStyle();
        style.setBackgroundColor(WHITE);
        style.setForegroundColor(WHITE);
        style.setBorderColor(INK);
        style.setBorderSize(1);
        style.setLabelColor(INK);
        style.setLabelSize(points);
        style.getLabelFormat().addAll(List.of(formats));
        style.setRoundedCorner(true);
        style.setArcWidth(8);
        style.setArcHeight(8);
        return style;
    }

    /** A node with any style. */
    public DNode node(String name, NodeStyle style, LabelPosition position) {
        DNode node = VIEWS.createDNode();
        node.setName(name);
        node.setTarget(element(name));
        style.setLabelColor(INK);
        style.setBorderColor(INK);
        style.setLabelPosition(position);
        node.setOwnedStyle(style);
        diagram.getOwnedDiagramElements().add(node);
        return node;
    }

    /** A square node with its label inside. */
    public DNode square(String name) {
        Square style = VIEWS.createSquare();
        style.setColor(WHITE);
        style.setBorderSize(1);
        return node(name, style, LabelPosition.NODE);
    }

    /** An edge with a label in the middle, null for none. */
    public DEdge edge(EdgeTarget source, EdgeTarget target, String label, String color, int width) {
        DEdge edge = VIEWS.createDEdge();
        edge.setTarget(element("edge"));
        edge.setSourceNode(source);
        edge.setTargetNode(target);
        edge.setName(label);
        EdgeStyle style = VIEWS.createEdgeStyle();
        style.setStrokeColor(Rgb.valueOf(color));
        style.setSize(width);
        style.setTargetArrow(EdgeArrows.INPUT_ARROW);
        style.setCenterLabelStyle(label(8, color));
        style.setBeginLabelStyle(label(7, color));
        style.setEndLabelStyle(label(7, color));
        edge.setOwnedStyle(style);
        diagram.getOwnedDiagramElements().add(edge);
        return edge;
    }

    private static EdgeLabelStyle label(int points, String color) {
        EdgeLabelStyle style = VIEWS.createEdgeLabelStyle();
        style.setLabelSize(points);
        style.setLabelColor(Rgb.valueOf(color));
        return style;
    }

    /** Gives labels of a style another color. */
    public static void color(LabelStyle style, String color) {
        style.setLabelColor(Rgb.valueOf(color));
    }

    /** Arranges everything. */
    public Sketch arrange() {
        return arrange(ArrangeOptions.AUTOMATIC);
    }

    /** Arranges everything. */
    public Sketch arrange(ArrangeOptions options) {
        keys.update(diagram);
        new Arranger(measure, images).arrangeAll(diagram, layout, keys, options, Progress.NONE);
        return this;
    }

    /** Where everything stands. */
    public Geometry geometry() {
        keys.update(diagram);
        return Geometry.of(diagram, layout, keys, measure, images);
    }

    /** The drawing. */
    public Drawing drawing(String title) {
        return Drawing.of(title, geometry(), images);
    }

    /** Many states with capabilities and perceptions, for tests of size. */
    public static Sketch large(int states, int perceptions) {
        Sketch sketch = new Sketch();
        List<DNodeList> nodes = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            nodes.add(sketch.list("State " + i, "Army 12", "Navy 3.4", "Fortress 7", "Reserve 5", "Missile 2",
                    "Base 1"));
        }
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < perceptions; i++) {
            int from = random.nextInt(states);
            int to = (from + 1 + random.nextInt(states - 1)) % states;
            sketch.edge(nodes.get(from), nodes.get(to), null, "#1b2a3a", 1 + random.nextInt(4));
        }
        return sketch;
    }
}
