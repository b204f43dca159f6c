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
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Evaluation;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The risk of pairs is drawn for all cases. */
class RiskMapTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void isFitForPrint(String name) {
        Drawing drawing = RiskMap.draw(Cases.evaluation(name)).orElseThrow();
        FigureChecks.check(drawing);
        assertEquals(RiskMap.words(Cases.evaluation(name)), drawing.description());
    }

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void eachPairHasItsBandInColorAndInWriting(String name) {
        List<DyadVerdict> dyads = Cases.evaluation(name).verdict().orElseThrow().dyads();
        List<Mark> marks = RiskMap.draw(Cases.evaluation(name)).orElseThrow().groups().get(0).marks();
        DyadVerdict worst = dyads.get(0);
        long count = dyads.stream().filter(d -> d.band() == worst.band()).count();
        long colored = marks.stream().filter(m -> m instanceof Mark.Rect r
                && r.fill().equals(Fill.of(BandLook.color(worst.band())))).count();
        long written = marks.stream().filter(m -> m instanceof Mark.Text t && List.of(BandLook.word(worst.band()),
                BandLook.letter(worst.band())).contains(t.block().lines().get(0).text())).count();
        boolean hasKey = written > 0 && marks.stream().anyMatch(m -> m instanceof Mark.Text t
                && t.block().lines().get(0).text().equals(BandLook.letter(worst.band())));
        assertEquals(count + (hasKey ? 1 : 0), colored);
        assertEquals(count + (hasKey ? 2 : 0), written);
    }

    @Test
    void wordsTellThePairsOfEachBand() {
        DyadVerdict worst = Cases.evaluation("july-1914").verdict().orElseThrow().dyads().get(0);
        String words = RiskMap.words(Cases.evaluation("july-1914"));
        assertTrue(words.contains(BandLook.word(worst.band()) + ": " + worst.a().label() + " \u2013 "
                + worst.b().label()), words);
    }

    @Test
    void withoutAVerdictThereIsNothing() {
        Evaluation none = new Evaluation("None", Optional.empty(), List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), RiskMap.draw(none));
        assertEquals("", RiskMap.words(none));
    }
}
