/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.tooltip.Tooltips;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The text under the pointer. */
class TooltipTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void statesAndPerceptionsSayTheirValues() throws Exception {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(),
                Scenarios.write("rivals.dilemma", Scenarios.RIVALS), DiagramEditor.ID);
        String state = text(editor, editor.view().geometry().nodes().get(0).view());
        assertTrue(state.contains("Aland"), state);
        String edge = text(editor, editor.view().geometry().edges().get(0).view());
        assertTrue(edge.startsWith("Perception: Aland"), edge);
        assertTrue(edge.contains("0.6 (0.4 to 0.8)"), edge);
    }

    private static String text(DiagramEditor editor, DDiagramElement view) {
        GraphicalEditPart part = (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(view);
        return ((Label) part.getFigure().getToolTip()).getText();
    }

    @Test
    void longLinesAreWrapped() {
        String text = Tooltips.wrap("word ".repeat(40) + "\nsecond");
        assertTrue(text.lines().allMatch(l -> l.length() <= 72), text);
        assertEquals("second", text.lines().reduce((a, b) -> b).orElseThrow());
    }
}
