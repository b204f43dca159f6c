/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.Swing;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What moves the verdict is drawn for all cases. */
class TornadoChartTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#sampled")
    void isFitForPrint(String name) {
        Optional<Drawing> drawing = TornadoChart.draw(Cases.evaluation(name), Cases.sensitivity(name));
        drawing.ifPresent(FigureChecks::check);
        assertEquals(drawing.map(Drawing::description).orElse(""),
                TornadoChart.words(Cases.evaluation(name), Cases.sensitivity(name)));
        boolean moves = Cases.sensitivity(name).tornado().stream().anyMatch(swing -> swing.size() > 0);
        assertEquals(moves, drawing.isPresent());
    }

    @Test
    void longerBarsStandForGreaterSwings() {
        double[] widths = TornadoChart.draw(Cases.evaluation("july-1914"), Cases.sensitivity("july-1914"))
                .orElseThrow().groups().get(0).marks().stream().filter(Mark.Rect.class::isInstance)
                .mapToDouble(mark -> ((Mark.Rect) mark).width()).toArray();
        assertEquals(15, widths.length);
        for (int i = 1; i < widths.length; i++) {
            assertTrue(widths[i - 1] >= widths[i] - 1e-9);
        }
    }

    @Test
    void wordsTellTheGreatestSwingAndItsBands() {
        Swing swing = Cases.sensitivity("made 2").tornado().get(0);
        String words = TornadoChart.words(Cases.evaluation("made 2"), Cases.sensitivity("made 2"));
        assertTrue(words.startsWith("Loop gain is "), words);
        assertTrue(words.contains(Values.name(swing.parameter()) + ": from "), words);
        assertTrue(words.contains("The band goes from None to Low."), words);
    }

    @Test
    void withoutSwingsThereIsNothing() {
        Sensitivity none = Sensitivity.none(1, "no estimate has a range");
        assertEquals(Optional.empty(), TornadoChart.draw(Cases.evaluation("made 2"), none));
        assertEquals("", TornadoChart.words(Cases.evaluation("made 2"), none));
    }
}
