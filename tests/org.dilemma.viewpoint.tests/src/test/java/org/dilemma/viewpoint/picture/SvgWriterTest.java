/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
            + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final Sketch sketch = new Sketch();

    private static byte[] bytes(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter().write(drawing, out);
        return out.toByteArray();
    }

    private static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private Document svg() throws Exception {
        return parse(bytes(sketch.arrange().drawing("Test")));
    }

    @Test
    void textStaysText() throws Exception {
        sketch.list("Germany", "High Seas Fleet");
        NodeList texts = svg().getElementsByTagName("text");
        assertEquals("Germany", texts.item(0).getTextContent());
        assertEquals("High Seas Fleet", texts.item(1).getTextContent());
    }

    @Test
    void fontsAreNamedWithAFamilyThatEveryViewerHas() throws Exception {
        assertTrue(svg().getDocumentElement().getAttribute("font-family").endsWith("sans-serif"));
    }

    @Test
    void eachElementIsAGroupWithItsKey() throws Exception {
        DNodeList one = sketch.list("a", "b");
        sketch.edge(one, sketch.list("c"), "d", "#000000", 1);
        NodeList groups = svg().getElementsByTagName("g");
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            found.append(group.getAttribute("id")).append(' ').append(group.getAttribute("data-element")).append('\n');
        }
        assertEquals("""
                edge-1 -#e4(-#e1,-#e3)
                node-1 -#e1
                line-1 -#e1/-#e2
                node-2 -#e3
                label-1 -#e4(-#e1,-#e3)
                """, found.toString());
    }

    @Test
    void hostileLabelsAreOnlyText() throws Exception {
        String hostile = "<script>alert(1)</script>]]>&amp;\" onload=\"x\u0000\u001b\ud800";
        DNode node = sketch.square(hostile);
        node.setTooltipText("</title><script>" + hostile);
        Document svg = parse(bytes(sketch.arrange().drawing(hostile)));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        String all = "";
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            all += texts.item(i).getTextContent();
        }
        assertTrue(all.startsWith("<script>alert(1)</script>"), all);
        assertTrue(svg.getElementsByTagName("title").item(1).getTextContent().startsWith("</title><script>"));
    }

    @Test
    void aVeryLongLabelGivesASmallPicture() throws Exception {
        sketch.square("x".repeat(1 << 20)).setTooltipText("y".repeat(1 << 20));
        byte[] svg = bytes(sketch.arrange().drawing("Test"));
        assertTrue(svg.length < 10_000, () -> svg.length + " bytes");
        assertTrue(sketch.drawing("Test").frame().width() < 500);
    }

    @Property(tries = 200)
    void anyTextGivesWellFormedXml(@ForAll String label, @ForAll String tooltip,
            @ForAll String title) throws Exception {
        Sketch any = new Sketch();
        DNode node = any.square(label);
        node.setTooltipText(tooltip);
        any.edge(node, node, label, "#000000", 1);
        parse(bytes(any.arrange().drawing(title)));
    }

    @Test
    void theSameDiagramGivesTheSameBytes() throws Exception {
        assertArrayEquals(bytes(Sketch.large(12, 40).arrange().drawing("a")),
                bytes(Sketch.large(12, 40).arrange().drawing("a")));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        sketch.images = icons();
        sketch.list("a", "b", "c");
        String svg = new String(bytes(sketch.arrange().drawing("Test")), StandardCharsets.UTF_8);
        assertEquals(1, svg.split("data:image/png;base64,", -1).length - 1);
        assertFalse(svg.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "")
                .contains("http"));
    }

    private static Images icons() {
        byte[] content = java.util.Base64.getDecoder().decode(PIXEL);
        return new Images() {
            @Override
            public Optional<ImageData> file(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<ImageData> icon(EObject element) {
                return ImageData.of(content);
            }
        };
    }

    @Test
    void onlyHarmlessLinksAreWritten() throws Exception {
        sketch.square("a");
        Drawing drawing = sketch.arrange().drawing("Test");
        for (String good : new String[] {"july.dilemma#_x1", "https://example.org/a", "#here"}) {
            assertEquals(good, link(drawing, good), good);
        }
        for (String bad : new String[] {"javascript:alert(1)", "data:text/html,x", " javascript:x",
                "file:///etc/passwd"}) {
            assertEquals("", link(drawing, bad), bad);
        }
    }

    private static String link(Drawing drawing, String address) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter(Theme.LIGHT, e -> Optional.of(address)).write(drawing, out);
        NodeList links = parse(out.toByteArray()).getElementsByTagName("a");
        return links.getLength() == 0 ? ""
                : ((Element) links.item(0)).getAttributeNS("http://www.w3.org/1999/xlink", "href");
    }

    @Test
    void hiddenLabelsAreNotDrawn() throws Exception {
        sketch.square("a").getGraphicalFilters()
                .add(org.dilemma.viewpoint.view.ViewFactory.eINSTANCE.createHideLabelFilter());
        assertEquals(0, svg().getElementsByTagName("text").getLength());
    }

    @Test
    void anEmptyDiagramIsAPicture() throws Exception {
        assertEquals("svg", svg().getDocumentElement().getTagName());
    }
}
