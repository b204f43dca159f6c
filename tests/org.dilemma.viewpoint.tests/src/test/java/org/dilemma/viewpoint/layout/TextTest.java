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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.viewpoint.picture.Sketch;
import org.dilemma.viewpoint.view.DNode;
import org.junit.jupiter.api.Test;

class TextTest {
    private final TextMeasure measure = TextMeasure.standard();
    private final Typeface plain = new Typeface(12, false, false);

    @Test
    void measuresWithoutADisplay() {
        assertTrue(measure.width("Germany", plain) > 30);
        assertTrue(measure.width("Germany", plain) < measure.width("Germany", new Typeface(12, true, false)));
        assertEquals(2 * measure.width("Germany", plain), measure.width("Germany", new Typeface(24, false, false)), 2);
        assertTrue(measure.ascent(plain) < measure.lineHeight(plain));
    }

    @Test
    void longLabelsAreBrokenAndShortened() {
        Sketch sketch = new Sketch();
        DNode node = sketch.square("word ".repeat(200_000));
        TextBlock label = sketch.geometry().node(node).orElseThrow().label().orElseThrow();
        assertEquals(6, label.lines().size());
        assertTrue(label.shortened());
        assertTrue(label.lines().get(5).text().endsWith("\u2026"));
        assertTrue(label.box().width() <= 280);
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreLeftOut() {
        Sketch sketch = new Sketch();
        DNode node = sketch.square("a\u0000b\u0007\ud800c\u202ed\te\r\nf\uD83D\uDE00");
        TextBlock label = sketch.geometry().node(node).orElseThrow().label().orElseThrow();
        assertEquals("abcd e", label.lines().get(0).text());
        assertEquals("f\uD83D\uDE00", label.lines().get(1).text());
    }

    @Test
    void aNodeGrowsWithItsLabel() {
        Sketch sketch = new Sketch();
        DNode small = sketch.square("a");
        DNode large = sketch.square("Austria-Hungary and the Balkans");
        Geometry geometry = sketch.geometry();
        assertEquals(30, geometry.node(small).orElseThrow().box().width());
        NodeShape shape = geometry.node(large).orElseThrow();
        assertTrue(shape.box().contains(shape.label().orElseThrow().box()));
    }
}
