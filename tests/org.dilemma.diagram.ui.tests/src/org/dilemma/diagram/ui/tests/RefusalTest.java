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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.dilemma.diagram.ui.tests.support.DiagramDriver;
import org.dilemma.model.Scenario;
import org.dilemma.ui.tests.support.Mouse;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tool that may not be used says so where the person looks, and lets them go on. */
@ExtendWith(Screenshots.class)
class RefusalTest {
    private static final String THEME = String.valueOf(System.getenv("GTK_THEME")).endsWith(":dark") ? "-dark" : "";
    private DiagramDriver diagram;

    @BeforeEach
    void open() {
        diagram = DiagramDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void aSecondPerceptionBetweenTheSameStatesIsExplained() throws IOException {
        diagram.connect("NewPerception", "Aland", "Boria");
        Ui.settle();
        assertEquals(2, scenario().getPerceptions().size());
        String text = Ui.await("a hint", this::hint);
        assertTrue(text.startsWith("Perception is not possible from Aland to Boria."), text);
        assertTrue(text.replace('\n', ' ').contains("once in each direction"), text);
        Screenshots.take("refusal" + THEME);
        diagram.connect("NewDefensePact", "Aland", "Boria");
        assertEquals(1, scenario().getAlliances().size());
        assertNull(hint(), "who goes on has read it");
    }

    @Test
    void aToolThatMayNotBeUsedOnTheGroundSaysWhatItIsFor() {
        diagram.choose("NewCapability");
        Point below = diagram.middle("Aland");
        Mouse.click(diagram.canvas(), below.x, below.y + 200);
        Ui.settle();
        assertTrue(Ui.await("a hint", this::hint).contains("is not possible here"));
        assertEquals(0, scenario().getStates().get(0).getCapabilities().size());
    }

    private String hint() {
        return Ui.all(diagram.canvas(), Label.class, l -> l.getText().contains("not possible")).stream()
                .map(Label::getText).findFirst().orElse(null);
    }

    private Scenario scenario() {
        return diagram.editor().document().scenario();
    }
}
