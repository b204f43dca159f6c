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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.picture.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths of arms are drawn for all cases, with and without draws. */
class TrajectoryChartTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void isFitForPrint(String name) {
        Optional<Drawing> drawing = TrajectoryChart.draw(Cases.evaluation(name), Cases.spreads(name));
        drawing.ifPresent(FigureChecks::check);
        assertEquals(drawing.map(Drawing::description).orElse(""),
                TrajectoryChart.words(Cases.evaluation(name), Cases.spreads(name)));
        Optional<Drawing> best = TrajectoryChart.draw(Cases.evaluation(name), List.of());
        best.ifPresent(FigureChecks::check);
        assertTrue(drawing.isEmpty() || best.isPresent());
    }

    @Test
    void eachStateHasItsPathWithARange() {
        List<Series> series = Series.of(Cases.evaluation("made 6"), Cases.spreads("made 6"));
        assertEquals(List.of("S0", "S1", "S2", "S3", "S4", "S5"), series.stream().map(Series::title).toList());
        for (Series one : series) {
            assertEquals(11, one.points().size());
            assertEquals(10, one.last().year());
            assertTrue(one.isUncertain());
            one.points().forEach(at -> assertTrue(at.low() <= at.middle() && at.middle() <= at.high()));
        }
        assertTrue(Series.of(Cases.evaluation("made 6"), List.of()).stream().noneMatch(Series::isUncertain));
    }

    @Test
    void manyStatesAreFollowedTogether() {
        List<Series> series = Series.of(Cases.evaluation("made 40"), Cases.spreads("made 40"));
        assertEquals(List.of("All states"), series.stream().map(Series::title).toList());
    }

    @Test
    void wordsTellTheRange() {
        String words = TrajectoryChart.words(Cases.evaluation("anglo-german-1898"), Cases.spreads("anglo-german-1898"));
        assertTrue(words.startsWith("GMY: from 63.9 to "), words);
        assertTrue(words.contains(" million current pounds in 10 years. The 5th to 95th percentile is "), words);
        assertFalse(TrajectoryChart.words(Cases.evaluation("anglo-german-1898"), List.of()).contains("percentile"));
    }

    @Test
    void unitsKeepNumbersShort() {
        assertEquals(new Scale(1, "arms"), Scale.of("arms", 12));
        assertEquals(new Scale(1e-3, "million pounds"), Scale.of("thousand pounds", 80_000));
        assertEquals(new Scale(1, "million tons"), Scale.of("million tons", 999));
        assertEquals(new Scale(1e-3, "thousand men"), Scale.of("men", 1000));
        assertEquals(new Scale(1000, "pounds"), Scale.of("thousand pounds", 0.5));
    }
}
