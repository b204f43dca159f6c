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
import org.dilemma.analysis.Evaluation;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alliance cascades are drawn for all cases that have them. */
class CascadeChartTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void isFitForPrint(String name) {
        Evaluation evaluation = Cases.evaluation(name);
        Optional<Drawing> drawing = CascadeChart.draw(evaluation);
        drawing.ifPresent(FigureChecks::check);
        assertEquals(drawing.map(Drawing::description).orElse(""), CascadeChart.words(evaluation));
        boolean draws = Values.of(evaluation, "org.dilemma.theories.entrapment-cascade").entrySet().stream()
                .anyMatch(e -> e.getKey().startsWith("drawnIn.") && e.getValue().value() >= 0.005);
        assertEquals(draws, drawing.isPresent());
    }

    @Test
    void eachProbabilityIsTold() {
        Drawing drawing = CascadeChart.draw(Cases.evaluation("july-1914")).orElseThrow();
        long told = drawing.groups().get(0).marks().stream().filter(m -> m instanceof Mark.Text t
                && t.block().lines().get(0).text().matches("\\d+ %")).count();
        long known = Values.of(Cases.evaluation("july-1914"), "org.dilemma.theories.entrapment-cascade").entrySet()
                .stream().filter(e -> e.getKey().startsWith("drawnIn.") && e.getValue().value() >= 0.005).count();
        assertEquals(known, told);
        assertTrue(drawing.description().contains("A war of AUH would draw in GMY with a probability of 72 %."));
    }
}
