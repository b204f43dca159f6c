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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.EdgeArrows;
import org.dilemma.viewpoint.view.Ellipse;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.LineStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Small pictures, compared with files beside the test. Text is measured by a fixed rule, so that they are the same on
 * every machine. With the system property {@code golden.write} set to a folder the files are written there.
 */
class GoldenSvgTest {
    private static final TextMeasure FIXED = new TextMeasure() {
        @Override
        public double width(String text, Typeface face) {
            return text.length() * face.size() * (face.bold() ? 0.65 : 0.6);
        }

        @Override
        public double ascent(Typeface face) {
            return face.size();
        }

        @Override
        public double lineHeight(Typeface face) {
            return face.size() * 1.25;
        }
    };

    private final Sketch sketch = new Sketch();

    GoldenSvgTest() {
        sketch.measure = FIXED;
    }

    private void check(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter().write(sketch.arrange().drawing(name), out);
        String folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".svg"), out.toByteArray());
        }
        try (InputStream expected = GoldenSvgTest.class.getResourceAsStream(name + ".svg")) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8),
                    out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void twoStatesThatFearEachOther() throws IOException {
        DNodeList uk = sketch.list("United Kingdom", "Royal Navy 29");
        DNodeList germany = sketch.list("Germany", "High Seas Fleet 18");
        germany.setTooltipText("Germany: defense spending 4.2 % of output");
        sketch.edge(uk, germany, "greed 0.6", "#f03b20", 3);
        DEdge back = sketch.edge(germany, uk, null, "#f03b20", 2);
        back.setEndLabel("seen");
        check("dyad");
    }

    @Test
    void aRegionWithNodesOfSeveralStyles() throws IOException {
        DNodeContainer region = sketch.container("Europe", ContainerLayout.FREE_FORM);
        ((FlatContainerStyle) region.getOwnedStyle()).setForegroundColor(Rgb.valueOf("#e9ecef"));
        Ellipse style = ViewFactory.eINSTANCE.createEllipse();
        style.setColor(Rgb.valueOf("#ffeda0"));
        style.setBorderSize(1);
        DNode inside = sketch.node("Belgium", style, LabelPosition.NODE);
        DNode below = sketch.node("alliance", ViewFactory.eINSTANCE.createLozenge(), LabelPosition.BORDER);
        region.getOwnedDiagramElements().add(inside);
        region.getOwnedDiagramElements().add(below);
        DEdge edge = sketch.edge(inside, below, null, "#2f6db3", 2);
        edge.getOwnedStyle().setLineStyle(LineStyle.DASH);
        edge.getOwnedStyle().setTargetArrow(EdgeArrows.NO_DECORATION);
        check("region");
    }

    @ParameterizedTest
    @EnumSource(EdgeArrows.class)
    void everyEndOfAnEdgeHasItsPicture(EdgeArrows arrow) throws IOException {
        DNode left = sketch.square("a");
        DNode right = sketch.square("b");
        DEdge edge = sketch.edge(left, right, null, "#1b2a3a", 1);
        edge.getOwnedStyle().setTargetArrow(arrow);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter().write(sketch.arrange().drawing("arrow"), out);
        String group = out.toString(StandardCharsets.UTF_8).lines().filter(l -> l.contains("id=\"edge-1\"")).findFirst()
                .orElseThrow();
        int marks = group.split("<(path|ellipse|rect) ", -1).length - 1;
        assertEquals(switch (arrow) {
            case NO_DECORATION -> 1;
            case INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND, CIRCLE_WITH_DOT, DOT_WITH_DOT,
                    INPUT_ARROW_WITH_DOT -> 3;
            case INPUT_ARROW_WITH4_DOTS -> 6;
            default -> 2;
        }, marks, group);
    }
}
