/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view that searches for what would lower the spiral risk, and applies it. */
@ExtendWith(Screenshots.class)
class WhatIfViewTest {
    private Shell shell;

    @BeforeEach
    void begin() throws PartInitException {
        Scenarios.clear();
        shell = Ui.window().getShell();
        Ui.page().showView(DilemmaUi.WHAT_IF_VIEW);
        Ui.settle();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void withoutAScenarioTheViewSaysWhatToDo() {
        Ui.until("links", () -> !Ui.all(shell, Link.class, l -> l.isVisible()
                && l.getText().contains("New scenario")).isEmpty());
    }

    @Test
    void whatIsFoundIsWrittenOnlyWhenAppliedAndUndoneAsOne() throws IOException {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        byte[] before = ScenarioFiles.toBytes(driver.scenario());
        search();
        assertArrayEquals(before, ScenarioFiles.toBytes(driver.scenario()));
        assertFalse(driver.editor().isDirty());
        Ui.settle();
        Screenshots.take("what-if");
        Ui.click(button("Apply"));
        assertFalse(Arrays.equals(before, ScenarioFiles.toBytes(driver.scenario())));
        assertTrue(driver.editor().isDirty());
        says("The scenario has changed since the search");
        assertFalse(button("Apply").isEnabled());
        driver.undo();
        assertArrayEquals(before, ScenarioFiles.toBytes(driver.scenario()));
        assertFalse(driver.editor().document().stack().canUndo());
    }

    @Test
    void aScenarioWithErrorsIsNotSearched() {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        driver.select(driver.scenario().getPerceptions().get(0));
        Keys.enter(driver.field("Perceived greed", 1), "0.7");
        Ui.until("the error is known", () -> driver.editor().document().issues().stream()
                .anyMatch(issue -> issue.level() == IssueLevel.ERROR));
        Ui.click(button("Search"));
        says("Mend them");
        assertEquals(0, table().getItemCount());
    }

    private void search() {
        Ui.click(button("Search"));
        Ui.until("interventions", () -> table().getItemCount() > 0);
        says("the least change first");
    }

    private void says(String text) {
        Ui.until(text, () -> !Ui.all(shell, Label.class, l -> l.isVisible() && l.getText().contains(text)).isEmpty());
    }

    private Table table() {
        return Ui.first(shell, Table.class, t -> t.getColumnCount() == 5 && t.getColumn(0).getText()
                .equals("Intervention"));
    }

    private Button button(String text) {
        return Ui.first(shell, Button.class, b -> b.isVisible() && b.getText().replace("&", "").equals(text));
    }
}
