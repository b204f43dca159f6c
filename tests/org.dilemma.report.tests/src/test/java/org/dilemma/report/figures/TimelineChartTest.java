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
import org.dilemma.analysis.phases.Chapter;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bands over the phases are drawn for all cases that have phases. */
class TimelineChartTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void isFitForPrint(String name) {
        Optional<Drawing> drawing = TimelineChart.draw(Cases.story(name));
        drawing.ifPresent(FigureChecks::check);
        assertEquals(drawing.map(Drawing::description).orElse(""), TimelineChart.words(Cases.story(name)));
        assertEquals(Cases.story(name).chapters().size() > 1, drawing.isPresent());
    }

    @Test
    void theScenarioHasItsBandInEachPhase() {
        List<Chapter> chapters = Cases.story("germany-1933").chapters();
        Drawing drawing = TimelineChart.draw(Cases.story("germany-1933")).orElseThrow();
        List<Mark.Text> cells = drawing.groups().get(0).marks().stream().filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast).toList();
        int start = 0;
        while (!cells.get(start).block().lines().get(0).text().equals("Scenario")) {
            start++;
        }
        for (int k = 0; k < chapters.size(); k++) {
            assertEquals(BandLook.word(chapters.get(k).evaluation().verdict().orElseThrow().band()),
                    cells.get(start + 1 + k).block().lines().get(0).text());
        }
        assertTrue(drawing.description().contains("GMY \u2013 RUS: "), drawing.description());
    }
}
