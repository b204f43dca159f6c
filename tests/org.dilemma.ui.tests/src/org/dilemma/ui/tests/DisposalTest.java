/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.theme.BandChip;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Closing leaves no widgets behind. */
@ExtendWith(Screenshots.class)
class DisposalTest {

    @BeforeEach
    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void closingAnEditorDisposesAllItsWidgets() {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        openAndClose(file);
        int before = controls();
        Tree tree = openAndClose(file);
        assertEquals(true, tree.isDisposed());
        assertEquals(before, controls(), "as many controls as before");
    }

    @Test
    void closingTheVerdictViewStopsItAndOpeningItAgainWorks() throws PartInitException {
        Scenarios.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        IViewPart view = Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Ui.page().hideView(view);
        Ui.settle();
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Ui.until("a verdict", () -> !Ui.all(Ui.window().getShell(),
                BandChip.class, Control::isVisible).isEmpty());
    }

    private static Tree openAndClose(IFile file) {
        EditorDriver driver = EditorDriver.open(file);
        driver.select(driver.scenario().getStates().get(0));
        Tree tree = driver.tree();
        Ui.page().closeEditor(driver.editor(), false);
        Ui.settle();
        return tree;
    }

    private static int controls() {
        return Ui.all(Ui.window().getShell(), Control.class, c -> true).size();
    }
}
