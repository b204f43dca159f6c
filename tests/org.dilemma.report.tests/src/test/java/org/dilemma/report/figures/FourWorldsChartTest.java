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

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.Evaluation;
import org.dilemma.viewpoint.picture.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four worlds are drawn for all cases. */
class FourWorldsChartTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void isFitForPrint(String name) {
        Drawing drawing = FourWorldsChart.draw(Cases.evaluation(name)).orElseThrow();
        FigureChecks.check(drawing);
        assertEquals(FourWorldsChart.words(Cases.evaluation(name)), drawing.description());
    }

    @Test
    void wordsNameTheWorldAndThePairsWithABalanceOfTheirOwn() {
        String words = FourWorldsChart.words(Cases.evaluation("made 6"));
        assertTrue(words.contains("The scenario lies in the world \"Doubly stable\""), words);
        assertTrue(words.contains("The pair S0 \u2013 S3 has a balance of its own"), words);
        assertTrue(words.contains("ratio 0.5, distinguishability 0.6"), words);
    }

    @Test
    void withoutResultsThereIsNothing() {
        Evaluation none = new Evaluation("None", Optional.empty(), List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), FourWorldsChart.draw(none));
        assertEquals("", FourWorldsChart.words(none));
    }
}
