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
import org.dilemma.analysis.Evaluation;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feedback loops are drawn for all cases. */
class LoopDiagramTest {

    @ParameterizedTest
    @MethodSource("org.dilemma.report.figures.Cases#names")
    void isFitForPrint(String name) {
        Drawing drawing = LoopDiagram.draw(Cases.evaluation(name)).orElseThrow();
        FigureChecks.check(drawing);
        assertEquals(LoopDiagram.words(Cases.evaluation(name)), drawing.description());
    }

    @Test
    void theStrongestLoopStandsOut() {
        List<Mark> marks = LoopDiagram.draw(Cases.evaluation("july-1914")).orElseThrow().groups().get(0).marks();
        long dark = marks.stream().filter(m -> m instanceof Mark.Figure f && f.pen().isVisible()
                && f.pen().color().equals(Ink.DARK)).count();
        long quiet = marks.stream().filter(m -> m instanceof Mark.Figure f && f.pen().isVisible()
                && f.pen().color().equals(Ink.QUIET)).count();
        assertEquals(2, dark);
        assertTrue(quiet > dark);
        assertTrue(LoopDiagram.words(Cases.evaluation("july-1914"))
                .startsWith("Strongest loop: RUS \u2192 GMY \u2192 RUS, loop gain "));
    }

    @Test
    void arrowsRunFromBoxToBoxOnTwoSides() {
        Box one = new Box(0, 0, 40, 20);
        Box other = new Box(300, 100, 60, 20);
        Arrow there = Arrow.between(one, other, List.of(one, other));
        Arrow back = Arrow.between(other, one, List.of(one, other));
        assertTrue(there.from() > 0 && there.to() < 1 && there.from() < there.to());
        assertFalse(one.contains(there.middle()) || other.contains(there.middle()));
        assertTrue(there.middle().minus(back.middle()).length() > 40);
    }

    @Test
    void arrowsRunClearOfOtherBoxes() {
        Box one = new Box(0, 0, 40, 20);
        Box other = new Box(300, 0, 40, 20);
        Box direct = new Box(150, (int) Arrow.between(one, other, List.of(one, other)).middle().y() - 10, 40, 20);
        Arrow arrow = Arrow.between(one, other, List.of(one, direct, other));
        assertTrue(arrow.points().stream().noneMatch(direct::contains));
    }

    @Test
    void withoutResultsThereIsNothing() {
        Evaluation none = new Evaluation("None", Optional.empty(), List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), LoopDiagram.draw(none));
        assertEquals("", LoopDiagram.words(none));
    }
}
