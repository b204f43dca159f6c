/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.theme.BandChip;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes pictures of the window, to be looked at by a person. */
@ExtendWith(Screenshots.class)
class ScreenshotTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void windowWithAnExampleIsPictured() throws IOException, PartInitException {
        Shell shell = Ui.window().getShell();
        shell.setBounds(0, 0, 1400, 900);
        ScenarioEditor editor = Scenarios.open(Scenarios.example("anglo-german-1898"));
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Ui.page().activate(editor);
        Ui.until("a verdict is shown", () -> !Ui.all(shell, BandChip.class, c -> c.isVisible()).isEmpty());
        assertTrue(Files.size(Screenshots.take("window")) > 0);
        editor.reveal(java.util.List.of(editor.document().scenario().getPerceptions().get(0)));
        Ui.settle();
        assertTrue(Files.size(Screenshots.take("perception")) > 0);
        editor.reveal(java.util.List.of(editor.document().scenario().getStates().get(0)));
        Ui.settle();
        assertTrue(Files.size(Screenshots.take("state")) > 0);
    }
}
