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
import org.dilemma.viewpoint.picture.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the uncertainty comes from is drawn for all cases. */
class SobolChartTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#sampled")
    void isFitForPrint(String name) {
        Optional<Drawing> drawing = SobolChart.draw(name, Cases.sensitivity(name));
        drawing.ifPresent(FigureChecks::check);
        assertEquals(drawing.map(Drawing::description).orElse(""), SobolChart.words(Cases.sensitivity(name)));
        boolean varies = Cases.sensitivity(name).factors().stream()
                .anyMatch(factor -> factor.number().isPresent() || factor.band().isPresent());
        assertEquals(varies, drawing.isPresent());
    }

    @Test
    void wordsTellSharesWithoutThoseThatExplainNothing() {
        String words = SobolChart.words(Cases.sensitivity("made 2"));
        assertTrue(words.contains("S1 \u2192 S0: reaction: 0.5"), words);
        assertTrue(!words.contains("grievance"), words);
    }

    @Test
    void withoutSharesThereIsNothing() {
        Sensitivity none = Sensitivity.none(1, "no estimate has a range");
        assertEquals(Optional.empty(), SobolChart.draw("None", none));
        assertEquals("", SobolChart.words(none));
    }
}
