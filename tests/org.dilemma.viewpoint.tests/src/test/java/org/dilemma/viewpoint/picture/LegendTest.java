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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.junit.jupiter.api.Test;

class LegendTest {
    private static final TextMeasure MEASURE = TextMeasure.standard();

    private static Drawing drawing() {
        Sketch sketch = new Sketch();
        sketch.square("a");
        return sketch.arrange().drawing("d");
    }

    @Test
    void standsBesideTheDrawingAndCollidesWithNothing() {
        Drawing plain = drawing();
        Legend legend = new Legend(List.of(
                new Legend.Section("Risk", List.of(new Legend.Swatch("High", new Rgb(240, 59, 32))))));
        Drawing both = legend.beside(plain, MEASURE, Images.NONE);
        Group last = both.groups().get(both.groups().size() - 1);
        assertEquals(Group.Kind.LEGEND, last.kind());
        plain.groups().forEach(g -> g.marks().stream().filter(Mark.Text.class::isInstance)
                .forEach(m -> assertFalse(((Mark.Text) m).block().box().overlaps(last.extent()))));
        assertEquals(both.frame(), both.frame().union(plain.frame()));
    }

    @Test
    void nothingToExplainLeavesTheDrawing() {
        Drawing plain = drawing();
        assertSame(plain, new Legend(List.of()).beside(plain, MEASURE, Images.NONE));
    }

    @Test
    void namesOfProgramsBecomeWords() {
        assertEquals("Defense pact", SpecificationNames.words("isDefensePact"));
        assertEquals("Power shift", SpecificationNames.words("PowerShift"));
        assertEquals("", SpecificationNames.words(""));
    }
}
