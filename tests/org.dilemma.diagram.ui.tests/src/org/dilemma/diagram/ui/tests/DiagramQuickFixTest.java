/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.diagram.ui.tests.support.ProblemScenario;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Popup;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mending what is wrong with the elements of a diagram. */
@ExtendWith(Screenshots.class)
class DiagramQuickFixTest {
    private DiagramDriver diagram;
    private Scenario scenario;

    @BeforeEach
    void open() throws Exception {
        diagram = DiagramDriver.open(Scenarios.write("problems.dilemma", ProblemScenario.TEXT));
        scenario = diagram.editor().document().scenario();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theContextMenuMendsAndUndoBringsBackTheFile() throws Exception {
        byte[] before = ScenarioFiles.toBytes(scenario);
        select(scenario.getStates().get(0));
        diagram.choose("Quick Fix", "Take the nearest number that is between 0 and 1");
        assertEquals(1, scenario.getStates().get(0).getGreed().getValue());
        Ui.until("nothing is wrong with it", () -> diagram.view().problems().of(view(scenario.getStates().get(0)))
                .isEmpty());
        diagram.undo();
        assertArrayEquals(before, ScenarioFiles.toBytes(scenario));
    }

    @Test
    void anEdgeIsDrawnInTheOtherDirection() {
        int edges = diagram.view().geometry().edges().size();
        select(scenario.getPerceptions().get(2));
        diagram.choose("Quick Fix", "Add the perception in the other direction");
        assertEquals(edges + 1, diagram.view().geometry().edges().size());
    }

    @Test
    void theKeyOffersTheFixes() {
        select(scenario.getPerceptions().get(0));
        Popup popup = Popup.of(() -> Keys.chord(SWT.CTRL, '1'));
        diagram.picture("diagram-quick-fix");
        popup.choose("Swap the low and the high end");
        assertEquals(0.4, scenario.getPerceptions().get(0).getPerceivedGreed().getLow());
    }

    @Test
    void whereNothingCanBeMendedTheMenuSaysSo() {
        select(scenario.getStates().get(2));
        Popup popup = Popup.of(() -> Keys.chord(SWT.CTRL, '1'));
        assertTrue(popup.choices().isEmpty(), popup.choices().toString());
        popup.close();
    }

    private void select(EObject element) {
        diagram.select(view(element));
    }

    private DDiagramElement view(EObject element) {
        return diagram.view().views(java.util.List.of(element)).get(0);
    }
}
